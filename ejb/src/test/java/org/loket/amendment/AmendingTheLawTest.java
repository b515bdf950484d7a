package org.loket.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.access.Actor;
import org.loket.kernel.Declined;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.Money;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.Stale;
import org.loket.kernel.Violation;
import org.loket.law.Confidence;
import org.loket.law.book.LawBook;
import org.loket.story.HouseTest;
import org.loket.story.People;
import org.loket.story.TestHouse;

/** The law is amended under four eyes, from a day to come, and never in the past. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmendingTheLawTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final TestHouse house = new TestHouse(TODAY);

    @BeforeEach
    void nothingIsAmendedYet() {
        house.dayIs(TODAY);
        house.inTransaction(() -> house.the(jakarta.persistence.EntityManager.class)
                .createNativeQuery("delete from amendment")
                .executeUpdate());
        // the book is looked at again when the clock moves on
        house.dayIs(TODAY.minusDays(1));
        book();
        house.dayIs(TODAY);
        assertThat(book().value("wage-base", Money.class).on(NEW_YEAR)).isEqualTo(Money.of("48912.00"));
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void anAmountIsInForceFromItsFirstDayOnceAnotherConfirmedIt() {
        UUID proposal = propose(wage(NEW_YEAR, "50000.00"));
        assertThat(book().value("wage-base", Money.class).on(NEW_YEAR)).isEqualTo(Money.of("48912.00"));

        confirm(People.OTHER_POLICY, proposal);

        assertThat(book().value("wage-base", Money.class).on(NEW_YEAR.minusDays(1)))
                .isEqualTo(Money.of("48912.00"));
        assertThat(book().value("wage-base", Money.class).on(NEW_YEAR)).isEqualTo(Money.of("50000.00"));
        assertThat(book().value("wage-base", Money.class)
                        .versionOn(NEW_YEAR)
                        .source()
                        .key())
                .isEqualTo("Belgisch Staatsblad, 1 december 2026");
    }

    @Test
    void aLeadMayConfirmButNotPropose() {
        assertThatThrownBy(() -> propose(People.LEAD, wage(NEW_YEAR, "50000.00")))
                .isInstanceOf(NotEntitled.class);

        confirm(People.LEAD, propose(wage(NEW_YEAR, "50000.00")));

        assertThat(book().value("wage-base", Money.class).on(NEW_YEAR)).isEqualTo(Money.of("50000.00"));
    }

    @Test
    void whoeverProposedCannotConfirm() {
        UUID proposal = propose(wage(NEW_YEAR, "50000.00"));

        assertThatThrownBy(() -> confirm(People.POLICY, proposal)).satisfies(isConflict("amendment-four-eyes"));
        assertThat(state(proposal)).isEqualTo(State.PROPOSED);
    }

    @Test
    void whoeverChangedAProposalIsItsProposerFromThenOn() {
        UUID proposal = propose(wage(NEW_YEAR, "50000.00"));
        assertThat(propose(People.OTHER_POLICY, wage(NEW_YEAR, "51000.00"))).isEqualTo(proposal);

        assertThatThrownBy(() -> confirm(People.OTHER_POLICY, proposal)).satisfies(isConflict("amendment-four-eyes"));
        confirm(People.POLICY, proposal);

        assertThat(book().value("wage-base", Money.class).on(NEW_YEAR)).isEqualTo(Money.of("51000.00"));
    }

    @Test
    void whoeverReadAnOlderProposalDoesNotConfirmAnother() {
        UUID proposal = propose(wage(NEW_YEAR, "50000.00"));
        long read = read(proposal).version();
        propose(wage(NEW_YEAR, "51000.00"));

        assertThatThrownBy(() -> house.the(ConfirmingAmendment.class).confirm(People.OTHER_POLICY, proposal, read))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theSameProposalTwiceIsOne() {
        UUID proposal = propose(wage(NEW_YEAR, "50000.00"));
        long version = read(proposal).version();

        assertThat(propose(wage(NEW_YEAR, "50000.00"))).isEqualTo(proposal);
        assertThat(read(proposal).version()).isEqualTo(version);
        assertThat(house.the(ReadingAmendments.class).latest(People.POLICY)).hasSize(1);
    }

    @Test
    void aConfirmationIsGivenOnce() {
        UUID proposal = propose(wage(NEW_YEAR, "50000.00"));
        confirm(People.OTHER_POLICY, proposal);

        assertThatThrownBy(() -> confirm(People.LEAD, proposal)).satisfies(isConflict("amendment-confirmed"));
        assertThatThrownBy(() -> withdraw(proposal)).satisfies(isConflict("amendment-confirmed"));
    }

    @Test
    void ofTwoWhoConfirmAtOnceOneIsTold() throws Exception {
        UUID proposal = propose(wage(NEW_YEAR, "50000.00"));
        CountDownLatch together = new CountDownLatch(2);
        var both = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> outcomes = new ArrayList<>();
        for (Actor actor : List.of(People.OTHER_POLICY, People.LEAD)) {
            outcomes.add(both.submit(() -> {
                together.countDown();
                together.await();
                try {
                    confirm(actor, proposal);
                    return true;
                } catch (InConflict e) {
                    return false;
                }
            }));
        }
        List<Boolean> confirmed = List.of(outcomes.get(0).get(), outcomes.get(1).get());
        both.shutdown();

        assertThat(confirmed).containsExactlyInAnyOrder(true, false);
        assertThat(happenings(proposal, "amendment-confirmed")).isOne();
    }

    @Test
    void aWithdrawnProposalNeverBecomesLaw() {
        UUID proposal = propose(wage(NEW_YEAR, "50000.00"));
        withdraw(proposal);

        assertThatThrownBy(() -> confirm(People.OTHER_POLICY, proposal)).satisfies(isConflict("amendment-withdrawn"));
        assertThat(propose(wage(NEW_YEAR, "50000.00"))).isNotEqualTo(proposal);
    }

    @Test
    void aProposalWhoseFirstDayHasComeCannotBeConfirmedAnyMore() {
        UUID proposal = propose(wage(NEW_YEAR, "50000.00"));
        house.dayIs(NEW_YEAR);

        assertThatThrownBy(() -> confirm(People.OTHER_POLICY, proposal)).satisfies(isConflict("amendment-overtaken"));
        assertThat(state(proposal)).isEqualTo(State.PROPOSED);
    }

    @Test
    void aProposalThatALaterVersionOvertookCannotBeConfirmedAnyMore() {
        UUID first = propose(wage(NEW_YEAR, "50000.00"));
        UUID later = propose(wage(NEW_YEAR.plusMonths(1), "51000.00"));
        confirm(People.OTHER_POLICY, later);

        assertThatThrownBy(() -> confirm(People.OTHER_POLICY, first)).satisfies(isConflict("amendment-overtaken"));
    }

    @Test
    void anotherNodeKnowsOfAConfirmationASecondLater() {
        book();
        UUID proposal = propose(wage(NEW_YEAR, "50000.00"));
        house.inTransaction(() -> house.the(jakarta.persistence.EntityManager.class)
                .createNativeQuery("update amendment set state = 'CONFIRMED', confirmed_by = 'lead',"
                        + " confirmed_at = now() where id = ?")
                .setParameter(1, proposal)
                .executeUpdate());
        assertThat(book().value("wage-base", Money.class).on(NEW_YEAR)).isEqualTo(Money.of("48912.00"));

        house.dayIs(TODAY.plusDays(1));

        assertThat(book().value("wage-base", Money.class).on(NEW_YEAR)).isEqualTo(Money.of("50000.00"));
    }

    @Test
    void whatALaterReleasePrintedIsNotBoundTwice() {
        AmendmentGiven given = wage(NEW_YEAR, "50000.00");
        UUID proposal = propose(given);
        confirm(People.OTHER_POLICY, proposal);
        AmendmentRecord kept = read(proposal);
        LawBook reprinted = Bound.with(LawBook.printed(), given);

        assertThat(Bound.with(reprinted, List.of(kept))
                        .value("wage-base", Money.class)
                        .versions())
                .hasSameSizeAs(reprinted.value("wage-base", Money.class).versions());
    }

    @Test
    void theBookIsTheSameUntilSomethingIsConfirmed() {
        LawBook before = book();
        house.dayIs(TODAY.plusDays(1));
        assertThat(book()).isSameAs(before);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # name                        | first day  | says    | fault
            wage-base                     | 2026-11-21 | 50000   | from amendment.past
            wage-base                     | 2020-01-01 | 50000   | from amendment.past
            wage-base                     | 2036-11-22 | 50000   | from amendment.too-far
            wage-base                     | 2027-01-01 | -1      | value law.money
            wage-base                     | 2027-01-01 | 0       | value law.money
            wage-base                     | 2027-01-01 | 1.234   | value law.money
            wage-base                     | 2027-01-01 | P1M     | value law.money
            wage-base                     | 2027-01-01 | 1e999   | value law.money
            wage-base                     | 2027-01-01 | 48912.0 | value amendment.same
            wage-share.reduced            | 2027-01-01 | 0       | value number.between
            wage-share.reduced            | 2027-01-01 | 1001    | value number.between
            wage-share.reduced            | 2027-01-01 | 80.5    | value number.between
            lowest-level.highly-skilled   | 2027-01-01 | 9       | value number.between
            lowest-fraction.medium-skilled| 2027-01-01 | 1.01    | value law.decimal
            wage-months                   | 2027-01-01 | 0       | value law.decimal
            decision-term                 | 2027-01-01 | P0D     | value law.period
            decision-term                 | 2027-01-01 | -P4M    | value law.period
            decision-term                 | 2027-01-01 | P1M15D  | value law.period
            decision-term                 | 2027-01-01 | P11Y    | value law.period
            decision-term                 | 2027-01-01 | 120     | value law.period
            """,
            delimiter = '|')
    void whatCannotBecomeLawIsRefusedBesideItsField(String name, LocalDate from, String says, String fault) {
        assertThat(faults(() -> propose(value(name, from, says)))).containsExactly(fault);
    }

    @Test
    void aRegimeThatDoesNotExistOrIsChosenAlreadyIsRefused() {
        for (var fault : java.util.Map.of("FOREVER", "choice.unknown", "TWELVE_MONTHS", "amendment.same")
                .entrySet()) {
            assertThat(faults(() -> propose(new AmendmentGiven(
                            Subject.REGIME,
                            "job-search-window",
                            NEW_YEAR,
                            Provided.value(fault.getKey()),
                            "x",
                            Confidence.CERTAIN))))
                    .containsExactly("regime " + fault.getValue());
        }
        assertThatThrownBy(() -> propose(value("regime.job-search-window", NEW_YEAR, "NINETY_DAYS")))
                .isInstanceOf(NotKnown.class);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThat(faults(() -> propose(
                        new AmendmentGiven(Subject.VALUE, "wage-base", TODAY, Provided.value("cheap"), " ", null))))
                .containsExactlyInAnyOrder(
                        "from amendment.past", "source required", "confidence required", "value law.money");
    }

    @Test
    void aVersionFollowsTheLastThatWasConfirmed() {
        confirm(People.OTHER_POLICY, propose(wage(NEW_YEAR.plusYears(1), "52000.00")));

        assertThat(faults(() -> propose(wage(NEW_YEAR, "50000.00")))).containsExactly("from amendment.before-last");
    }

    @Test
    void aListIsWholeAndEachLineIsSound() {
        Provided.Line welder = new Provided.Line("lasser-robot", "7212", Confidence.CERTAIN, "Robotlasser", null);
        Provided.Line twice = new Provided.Line("dakwerker", "71", Confidence.CERTAIN, null, null);
        Provided.Line again = new Provided.Line("dakwerker", null, null, null, null);
        Provided.Line shouted = new Provided.Line("DAK WERKER", null, Confidence.LIKELY, "x", "x");

        assertThat(faults(() -> propose(list(NEW_YEAR, welder, twice, again, shouted))))
                .containsExactlyInAnyOrder(
                        "entries[0].english amendment.new-name",
                        "entries[1].occupation amendment.occupation",
                        "entries[2].code amendment.twice",
                        "entries[2].confidence required",
                        "entries[3].code amendment.code");
        assertThat(faults(() -> propose(list(NEW_YEAR)))).containsExactly("entries amendment.empty-list");
    }

    @Test
    void aNewFunctionBringsItsNamesAlong() {
        Provided.Line welder =
                new Provided.Line("lasser-robot", "7212", Confidence.CERTAIN, "Robotlasser", "Robot welder");
        confirm(People.OTHER_POLICY, propose(list(NEW_YEAR, welder)));

        assertThat(book().list("medium-skilled").on(NEW_YEAR).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.code()).isEqualTo("lasser-robot");
                    assertThat(entry.named(java.util.Locale.forLanguageTag("nl")))
                            .contains("Robotlasser");
                    assertThat(entry.named(java.util.Locale.ENGLISH)).contains("Robot welder");
                });
        assertThat(book().list("medium-skilled").on(NEW_YEAR.minusDays(1)).contains("dakwerker"))
                .isTrue();
    }

    @Test
    void aNationalityOrAProfessionThatDoesNotExistCannotStandOnItsList() {
        assertThat(faults(() -> propose(new AmendmentGiven(
                        Subject.LIST,
                        "free-movement",
                        NEW_YEAR,
                        Provided.list(null, List.of(new Provided.Line("XXX", null, Confidence.CERTAIN, null, null))),
                        "x",
                        Confidence.CERTAIN))))
                .containsExactly("entries[0].code amendment.code");
        assertThat(faults(() -> propose(new AmendmentGiven(
                        Subject.LIST,
                        "reduced-wage-professions",
                        NEW_YEAR,
                        Provided.list(null, List.of(new Provided.Line("POET", null, Confidence.CERTAIN, null, null))),
                        "x",
                        Confidence.CERTAIN))))
                .containsExactly("entries[0].code amendment.code");
    }

    @Test
    void whatTheBookDoesNotHaveCannotBeAmended() {
        assertThatThrownBy(() -> propose(value("wage", NEW_YEAR, "1"))).isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> confirm(People.OTHER_POLICY, UUID.randomUUID()))
                .isInstanceOf(NotKnown.class);
    }

    @Test
    void othersNeitherReadNorConfirmNorWithdraw() {
        UUID proposal = propose(wage(NEW_YEAR, "50000.00"));
        for (Actor other : List.of(People.EMPLOYER, People.EXAMINER, People.DECIDER)) {
            assertThatThrownBy(() -> house.the(ReadingAmendments.class).latest(other))
                    .isInstanceOf(NotEntitled.class);
            assertThatThrownBy(() -> confirm(other, proposal)).isInstanceOf(NotEntitled.class);
            assertThatThrownBy(() -> house.the(WithdrawingAmendment.class).withdraw(other, proposal, null))
                    .isInstanceOf(NotEntitled.class);
        }
    }

    @Test
    void eachStepIsJournalled() {
        UUID proposal = propose(wage(NEW_YEAR, "50000.00"));
        confirm(People.OTHER_POLICY, proposal);
        UUID other = propose(wage(NEW_YEAR.plusYears(1), "51000.00"));
        withdraw(other);

        assertThat(happenings(proposal, "amendment-proposed")).isOne();
        assertThat(happenings(proposal, "amendment-confirmed")).isOne();
        assertThat(happenings(other, "amendment-withdrawn")).isOne();
    }

    private LawBook book() {
        return house.the(LawInForce.class).book();
    }

    private UUID propose(AmendmentGiven given) {
        return propose(People.POLICY, given);
    }

    private UUID propose(Actor actor, AmendmentGiven given) {
        return house.the(ProposingAmendment.class).propose(actor, given, null).id();
    }

    private void confirm(Actor actor, UUID proposal) {
        house.the(ConfirmingAmendment.class).confirm(actor, proposal, null);
    }

    private void withdraw(UUID proposal) {
        house.the(WithdrawingAmendment.class).withdraw(People.POLICY, proposal, null);
    }

    private AmendmentRecord read(UUID proposal) {
        return house.the(ReadingAmendments.class).read(People.POLICY, proposal);
    }

    private State state(UUID proposal) {
        return read(proposal).state();
    }

    private long happenings(UUID proposal, String kind) {
        return ((Number) house.sql("select count(*) from journal_entry where subject = '" + proposal + "' and kind = '"
                        + kind + "'"))
                .longValue();
    }

    private static AmendmentGiven wage(LocalDate from, String amount) {
        return value("wage-base", from, amount);
    }

    private static AmendmentGiven value(String name, LocalDate from, String says) {
        return new AmendmentGiven(
                Subject.VALUE,
                name,
                from,
                Provided.value(says),
                "Belgisch Staatsblad, 1 december 2026",
                Confidence.CERTAIN);
    }

    private static AmendmentGiven list(LocalDate from, Provided.Line... lines) {
        return new AmendmentGiven(
                Subject.LIST,
                "medium-skilled",
                from,
                Provided.list(null, List.of(lines)),
                "Belgisch Staatsblad, 1 december 2026",
                Confidence.CERTAIN);
    }

    private static List<String> faults(ThrowingCallable work) {
        List<String> faults = new ArrayList<>();
        assertThatThrownBy(work).asInstanceOf(type(Invalid.class)).satisfies(invalid -> invalid.violations().stream()
                .map((Violation one) -> one.field() + " " + one.code())
                .forEach(faults::add));
        return faults;
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> isConflict(String code) {
        return thrown -> assertThat(thrown)
                .isInstanceOf(InConflict.class)
                .extracting(one -> ((Declined) one).code())
                .isEqualTo(code);
    }
}
