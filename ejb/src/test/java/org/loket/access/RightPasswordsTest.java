package org.loket.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.story.HouseTest;
import org.loket.story.TestHouse;

/** A password that was right of late is recognised, and only for as long as it is right. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightPasswordsTest {

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aPasswordThatWasChangedIsOutAtOnceAndTheNewOneIsIn() {
        open("changing", "first");
        assertThat(signIn("changing", "first")).isPresent();
        assertThat(signIn("changing", "first")).isPresent();

        run("update account set password_hash = '" + Password.hash("second") + "' where name = 'changing'");
        assertThat(signIn("changing", "first")).isEmpty();
        assertThat(signIn("changing", "second")).isPresent();
    }

    @Test
    void aRightPasswordOpensItsOwnAccountOnly() {
        open("one", "the same");
        open("other", "another");
        assertThat(signIn("one", "the same")).map(Actor::account).contains("one");
        assertThat(signIn("other", "the same")).isEmpty();
        assertThat(signIn("one", "the same ")).isEmpty();
        assertThat(signIn("one\u001fother", "the same")).isEmpty();
    }

    @Test
    void anAccountThatIsClosedOrHasNoPasswordAnyMoreIsOutAtOnce() {
        open("closing", "right");
        assertThat(signIn("closing", "right")).isPresent();
        run("update account set password_hash = null where name = 'closing'");
        assertThat(signIn("closing", "right")).isEmpty();
        run("delete from account where name = 'closing'");
        assertThat(signIn("closing", "right")).isEmpty();
        assertThat(house.the(SigningIn.class).known("closing")).isEmpty();
    }

    @Test
    void rolesAndMandatesAreThoseOfTheMoment() {
        open("acting", "right");
        assertThat(signIn("acting", "right").orElseThrow().is(Role.MANDATARY)).isFalse();
        run("update account set roles = 'MANDATARY' where name = 'acting'");
        run(
                "insert into mandate (id, account, enterprise, valid_from) values (gen_random_uuid(), 'acting', '0403019261',"
                        + " '2026-01-01')");
        assertThat(signIn("acting", "right").orElseThrow().actsFor()).hasSize(1);
        run("update mandate set valid_until = '2026-11-20' where account = 'acting'");
        assertThat(signIn("acting", "right").orElseThrow().actsFor()).isEmpty();
    }

    private void open(String name, String password) {
        run("insert into account (name, roles, password_hash) values ('" + name + "', 'EMPLOYER', '"
                + Password.hash(password) + "')");
    }

    private Optional<Actor> signIn(String name, String password) {
        return house.the(SigningIn.class).withPassword(name, password);
    }

    private void run(String sql) {
        house.inTransaction(
                () -> house.the(EntityManager.class).createNativeQuery(sql).executeUpdate());
    }
}
