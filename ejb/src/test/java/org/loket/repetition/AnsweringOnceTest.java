package org.loket.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.intake.DraftingApplication;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotKnown;
import org.loket.story.HouseTest;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;

@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnsweringOnceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestHouse house = new TestHouse(TODAY);
    private final AtomicInteger done = new AtomicInteger();
    private final Supplier<Answer> work =
            () -> new Answer(201, "/api/things/" + done.incrementAndGet(), "{\"number\":" + done.get() + "}");

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void theFirstAnswerIsGivenAgainAndNothingIsDoneTwice() {
        Answer first = answer(new Call("k1", "things", "{}"), work);
        int before = done.get();
        assertThat(answer(new Call("k1", "things", "{}"), work)).isEqualTo(first);
        assertThat(done).hasValue(before);
    }

    @Test
    void withoutAKeyEachCallCounts() {
        Answer first = answer(new Call(null, "things", "{}"), work);
        assertThat(answer(new Call(null, "things", "{}"), work)).isNotEqualTo(first);
    }

    @Test
    void anotherRequestUnderTheSameKeyIsAConflict() {
        answer(new Call("k2", "things", "{}"), work);
        assertThatThrownBy(() -> answer(new Call("k2", "things", "{\"a\":1}"), work))
                .isInstanceOfSatisfying(InConflict.class, declined -> assertThat(declined.code())
                        .isEqualTo("idempotency-key"));
    }

    @Test
    void theSameKeyAtAnotherPlaceOrOfAnotherAccountIsAnotherKey() {
        Answer first = answer(new Call("k3", "things", "{}"), work);
        assertThat(answer(new Call("k3", "other-things", "{}"), work)).isNotEqualTo(first);
        assertThat(house.the(AnsweringOnce.class).answer(People.OTHER_EMPLOYER, new Call("k3", "things", "{}"), work))
                .isNotEqualTo(first);
    }

    @Test
    void whatWasRefusedIsNotRemembered() {
        Call call = new Call("k4", "things", "{}");
        assertThatThrownBy(() -> answer(call, () -> {
                    throw new NotKnown("file");
                }))
                .isInstanceOf(NotKnown.class);
        assertThat(answer(call, work).status()).isEqualTo(201);
    }

    @Test
    void whatIsDoneAndItsAnswerAreKeptTogetherOrNotAtAll() {
        Object before = house.sql("select count(*) from application");
        Object answers = house.sql("select count(*) from idempotent_answer");
        assertThatThrownBy(() -> answer(new Call("k5", "things", "{}"), () -> {
                    house.the(DraftingApplication.class).begin(People.EMPLOYER, SampleForms.engineer());
                    throw new IllegalStateException("after the draft, before the answer");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(house.sql("select count(*) from application")).isEqualTo(before);
        assertThat(house.sql("select count(*) from idempotent_answer")).isEqualTo(answers);
    }

    @Test
    void whatIsKeptTellsNothingToWhoeverHasNoKey() {
        answer(new Call("a-secret-key", "codes", "{}"), () -> new Answer(201, null, "{\"code\":\"2345-6789\"}"));
        assertThat(house.sql("select string_agg(kept::text, ' ') from idempotent_answer kept")
                        .toString())
                .doesNotContain("a-secret-key", "2345-6789", "code");
    }

    @Test
    void anAnswerOfBeforeAnswersWereSealedIsGivenAgain() {
        Call call = new Call("k8", "things", "{}");
        Answer first = answer(call, work);
        house.inTransaction(() -> house.the(EntityManager.class)
                .createNativeQuery("update idempotent_answer set body = ? where key = ?")
                .setParameter(1, first.body())
                .setParameter(2, call.kept())
                .executeUpdate());
        assertThat(answer(call, work)).isEqualTo(first);
    }

    @Test
    void aKeyIsForgottenAfterItsTime() {
        Call call = new Call("k6", "things", "{}");
        Answer first = answer(call, work);
        house.dayIs(TODAY.plus(AnsweringOnce.KEPT).plusDays(1));
        answer(new Call("k7", "things", "{}"), work);
        assertThat(answer(call, work)).isNotEqualTo(first);
        house.dayIs(TODAY);
    }

    @Test
    void aKeyThatCannotBeKeptIsNamed() {
        for (String key : new String[] {"", "a b", "é", "x".repeat(201)}) {
            assertThatThrownBy(() -> answer(new Call(key, "things", "{}"), work))
                    .isInstanceOf(Invalid.class);
        }
    }

    private Answer answer(Call call, Supplier<Answer> work) {
        return house.the(AnsweringOnce.class).answer(People.EMPLOYER, call, work);
    }
}
