package org.loket.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.NationalNumber;
import org.loket.law.NotYetInForce;
import org.loket.story.HouseTest;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;

/** Checks that come at once are written down at once, and each is answered as if it had come alone. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckingTogetherTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final NationalNumber NOBODYS = NationalNumber.of("85.07.30-033.28");
    private static final int MANY = 200;

    private final TestHouse house = new TestHouse(TODAY);

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void whoeverIsAnsweredFindsTheOwnEntryOnDiskHoweverManyComeAtOnce() throws Exception {
        long leaves = leaves();
        List<CheckAnswer> answers = new ArrayList<>();
        for (Future<CheckAnswer> answer : atOnce(i -> check(People.EMPLOYER, TODAY.plusDays(i)))) {
            answers.add(answer.get());
        }
        assertThat(answers)
                .extracting(CheckAnswer::receipt)
                .doesNotHaveDuplicates()
                .allMatch(receipt -> receipt.startsWith("LOKET1."));
        assertThat(house.sql("select count(distinct particulars::json ->> 'on') from journal_entry"
                        + " where kind = 'authorisation-checked' and account = 'employer'"))
                .isEqualTo((long) MANY);
        assertThat(leaves() - leaves).isEqualTo(MANY);
    }

    @Test
    void whatCannotBeWrittenDownOrAnsweredFailsAlone() throws Exception {
        // the database takes no such character
        Actor unwritable = People.acting("un\0writable", Role.EMPLOYER, SampleForms.ENTERPRISE);
        Actor good = People.acting("writable", Role.EMPLOYER, SampleForms.ENTERPRISE);
        List<Future<CheckAnswer>> answers =
                atOnce(i -> check(i % 50 == 7 ? unwritable : good, i % 50 == 3 ? LocalDate.of(1950, 1, 1) : TODAY));
        for (int i = 0; i < MANY; i++) {
            Future<CheckAnswer> answer = answers.get(i);
            if (i % 50 == 3) {
                assertThatThrownBy(answer::get).hasRootCauseInstanceOf(NotYetInForce.class);
            } else if (i % 50 == 7) {
                assertThatThrownBy(answer::get).isNotNull();
            } else {
                assertThat(answer.get().codes()).containsExactly("no-authorisation");
            }
        }
        assertThat(house.sql("select count(*) from journal_entry where account = 'writable'"))
                .isEqualTo((long) MANY * 48 / 50);
    }

    private long leaves() {
        return (Long) house.sql("select count(*) from receipt_leaf");
    }

    private interface Call {
        CheckAnswer of(int i);
    }

    private List<Future<CheckAnswer>> atOnce(Call call) throws InterruptedException {
        ExecutorService callers = Executors.newFixedThreadPool(16);
        try {
            return callers.invokeAll(IntStream.range(0, MANY)
                    .mapToObj(i -> (Callable<CheckAnswer>) () -> call.of(i))
                    .toList());
        } finally {
            callers.shutdown();
        }
    }

    private CheckAnswer check(Actor actor, LocalDate on) {
        return house.the(CheckingAuthorisation.class)
                .check(actor, new CheckQuestion(NOBODYS, SampleForms.ENTERPRISE, null, on));
    }
}
