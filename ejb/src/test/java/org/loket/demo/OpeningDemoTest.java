package org.loket.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.access.SigningIn;
import org.loket.amendment.AmendmentGiven;
import org.loket.amendment.ConfirmingAmendment;
import org.loket.amendment.ProposingAmendment;
import org.loket.amendment.Provided;
import org.loket.amendment.Subject;
import org.loket.casework.CaseRecord;
import org.loket.casework.ReadingCase;
import org.loket.casework.Stage;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.law.Confidence;
import org.loket.law.category.Category;
import org.loket.notice.DeliveringNotices;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;
import org.loket.story.HouseTest;
import org.loket.story.People;
import org.loket.story.TestHouse;
import org.loket.transfer.ReadingTransfers;
import org.loket.trial.Effect;
import org.loket.trial.ForeseeingEffect;
import org.loket.trial.Replay;
import org.loket.trial.ReplayingExaminations;
import org.loket.worklist.CaseFile;
import org.loket.worklist.ReadingFile;

/** A demo house that was opened for the first time. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpeningDemoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestHouse house = new TestHouse(TODAY);

    @BeforeAll
    void open(TestReporter reporter) {
        long started = System.nanoTime();
        assertThat(house.the(OpeningDemo.class).open()).isTrue();
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        reporter.publishEntry("the demo population was loaded in", took.toMillis() + " ms");
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aSecondStartAddsNothing() {
        long before = count("select count(*) from journal_entry");
        assertThat(house.the(OpeningDemo.class).open()).isFalse();
        assertThat(count("select count(*) from journal_entry")).isEqualTo(before);
    }

    @Test
    void oneWebhookDidNotAnswerForThreeDaysAndWaitsForNothingMore() {
        assertThat(count("select count(*) from delivery where state = 'GIVEN_UP' and channel = 'WEBHOOK'"))
                .isOne();
        assertThat(count("select count(*) from delivery_attempt where outcome is null or reason <> 'answered 503'"))
                .isZero();
        assertThat(count("select count(*) from delivery_attempt")).isGreaterThan(30);
        assertThat(count("select count(*) from delivery where state = 'OWED'")).isZero();
    }

    @Test
    void surplusesAreRecordedThatHoldNoneOfTheOccupationsInItsFiles() {
        assertThat(count("select count(*) from surplus where surplus > 0")).isPositive();
        assertThat(count("select count(*) from surplus s where surplus > 0 and exists (select 1 from application a"
                        + " where a.form like '%\"occupation\":\"' || s.occupation || '\"%')"))
                .isZero();
    }

    @Test
    void thereAreAsManyFilesInEachStateAsWereThoughtOut() {
        assertThat(count("select count(*) from application where stage = 'DRAFT'"))
                // and two renewals that were begun
                .isEqualTo(2 + planned(Course::isDraft));
        assertThat(inStage(Stage.WAITING_FOR_INFORMATION)).isEqualTo(1 + planned(Course.WAITING, Course.ANSWER_LATE));
        assertThat(inStage(Stage.PROPOSED))
                .isEqualTo(planned(Course.PROPOSED_GRANT, Course.PROPOSED_REFUSAL, Course.PROPOSED_INADMISSIBLE));
        assertThat(inStage(Stage.REFUSED)).isEqualTo(1 + 1 + planned(Course.REFUSED, Course.REFUSED_ON_OTHER_GROUNDS));
        assertThat(inStage(Stage.INADMISSIBLE)).isEqualTo(planned(Course.INADMISSIBLE));
        assertThat(inStage(Stage.GRANTED))
                // Meera and Joselito, what those who file alone had before and have now, and who went to another
                // employer
                .isEqualTo(2
                        + 3
                        + 1
                        + planned(
                                Course.GRANTED_CURRENT,
                                Course.GRANTED_LONG_AGO,
                                Course.GRANTED_FUTURE,
                                Course.GRANTED_ENDED,
                                Course.RENEWED,
                                Course.RENEWED,
                                Course.RENEWING));
        assertThat(inStage(Stage.UNDER_EXAMINATION))
                // and two who may go to another employer if nobody objects
                .isEqualTo(1
                        + 2
                        + planned(
                                Course.SUBMITTED,
                                Course.EXAMINED,
                                Course.EXAMINED_WITH_FAULT,
                                Course.NEARLY_DUE,
                                Course.OVERDUE,
                                Course.ANSWERED,
                                Course.SENT_BACK,
                                Course.RENEWING));
    }

    @Test
    void nobodyLooksAtAnEmptyPageOfWhatComesAfterADecision() {
        assertThat(house.sql("select string_agg(distinct state, ' ' order by state) from transfer"))
                .isEqualTo("ACCEPTED OBJECTED OFFERED REFUSED SETTLED");
        assertThat(house.sql("select string_agg(distinct state, ' ' order by state) from withdrawal"))
                .isEqualTo("HEARING KEPT PROPOSED WITHDRAWN");
        assertThat(house.sql("select string_agg(distinct state, ' ' order by state) from appeal"))
                .isEqualTo("CONFIRMED LODGED PROPOSED");
        assertThat(count("select count(*) from appeal where contested = 'WITHDRAWAL' and state = 'LODGED'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from appeal where lodged_on > open_until"))
                .isEqualTo(1);
        assertThat(count("select count(*) from renewal")).isEqualTo(2);
        assertThat(house.the(ReadingTransfers.class).waiting(signedIn("worker2")))
                .isEqualTo(1);
        for (String employer : List.of("employer", "employer2")) {
            assertThat(house.the(ReadingTransfers.class).own(signedIn(employer)))
                    .isNotEmpty();
        }
    }

    @Test
    void someWorkersLookForWorkAndNothingIsLeftThatShouldHaveBeenSwept() {
        assertThat(count("select count(*) from permit where state = 'IN_SEARCH_WINDOW'"))
                .isPositive();
        assertThat(count("select count(*) from permit where due_on < date '2026-11-21'"))
                .isZero();
        assertThat(count("select count(*) from permit where state = 'VALID' and valid_until < date '2026-11-20'"))
                .isZero();
        assertThat(count("select count(*) from notice where delivered_at is null"))
                .isZero();
    }

    @Test
    void someFilesAreOverdueAndSomeNearlyDue() {
        String running = "select count(*) from permit_case where stage = 'UNDER_EXAMINATION' and due_on ";
        assertThat(count(running + "< date '2026-11-21'")).isEqualTo(planned(Course.OVERDUE));
        assertThat(count(running + "between date '2026-11-21' and date '2026-12-01'"))
                .isGreaterThanOrEqualTo(planned(Course.NEARLY_DUE));
    }

    @Test
    void permitsAreCurrentToComeAndEnded() {
        assertThat(count("select count(*) from permit where valid_from > date '2026-11-21'"))
                .isGreaterThanOrEqualTo(planned(Course.GRANTED_FUTURE));
        assertThat(count("select count(*) from permit where valid_until < date '2026-11-21'"))
                .isGreaterThanOrEqualTo(planned(Course.GRANTED_ENDED, Course.RENEWED));
        assertThat(count("select count(*) from permit where date '2026-11-21' between valid_from and valid_until"))
                .isGreaterThanOrEqualTo(planned(Course.GRANTED_CURRENT, Course.GRANTED_LONG_AGO, Course.RENEWED));
    }

    @Test
    void everyExaminationReplaysAlsoAfterTheLawWasAmended() {
        Actor admin = new Actor("admin", Set.of(Role.ADMIN), null, Set.of());
        Replay before = house.the(ReplayingExaminations.class).replay(admin);
        assertThat(before.examinations()).isGreaterThan(200);
        assertThat(before.differences()).isEmpty();

        amend("wage-base", "60000.00");
        amend("lowest-level.highly-skilled", "7");

        Replay after = house.the(ReplayingExaminations.class).replay(admin);
        assertThat(after.examinations()).isEqualTo(before.examinations());
        assertThat(after.differences()).isEmpty();
        Effect effect =
                house.the(ForeseeingEffect.class).of(People.POLICY, amendment("lowest-level.medium-skilled", "8"));
        assertThat(effect.whole()).isTrue();
        assertThat(effect.hurt()).isPositive();
    }

    private void amend(String name, String value) {
        UUID proposal = house.the(ProposingAmendment.class)
                .propose(People.POLICY, amendment(name, value), null)
                .id();
        house.the(ConfirmingAmendment.class).confirm(People.LEAD, proposal, null);
    }

    private static AmendmentGiven amendment(String name, String value) {
        return new AmendmentGiven(
                Subject.VALUE,
                name,
                TODAY.plusDays(1),
                Provided.value(value),
                "Belgisch Staatsblad",
                Confidence.CERTAIN);
    }

    @Test
    void nobodyDecidedWhatTheyProposed() {
        assertThat(count("select count(*) from permit_case where decided_by = proposed_by"))
                .isZero();
    }

    @Test
    void theJournalTellsTheHistoryInTheOrderOfTime() {
        assertThat(count("select count(*) from (select happened_at, lag(happened_at) over (order by position) before"
                        + " from journal_entry) lines where happened_at < before"))
                .isZero();
    }

    @Test
    void everyNoticeWasDeliveredAndMostWereSeen() {
        assertThat(house.the(DeliveringNotices.class).owed(1)).isEmpty();
        long all = count("select count(*) from notice");
        long seen = count("select count(*) from notice where seen_at is not null");
        // who is warned on the day itself that a permit lapses has not looked yet
        assertThat(seen).isBetween(all * 6 / 10, all - 1);
        assertThat(count("select count(*) from letter")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "worker, WORKER, 0",
        "worker2, WORKER, 0",
        "employer, EMPLOYER, 1",
        "employer2, EMPLOYER, 1",
        "mandatary, MANDATARY, 3",
        "examiner, EXAMINER, 0",
        "examiner2, EXAMINER, 0",
        "decider, DECIDER, 0",
        "lead, LEAD, 0",
        "policy, POLICY, 0",
        "inspector, INSPECTOR, 0",
        "admin, ADMIN, 0"
    })
    void everyAccountOfTheContractSignsInWithThePrintedPassword(String name, Role role, int enterprises) {
        Actor actor = signedIn(name);
        assertThat(actor.roles()).containsExactly(role);
        assertThat(actor.actsFor()).hasSize(enterprises);
    }

    @Test
    void theEmployerOfTheExamplesAndItsMandataryActForTheSameEnterprise() {
        EnterpriseNumber ofTheExamples = EnterpriseNumber.of("0403019261");
        assertThat(signedIn("employer").actsFor()).containsExactly(ofTheExamples);
        assertThat(signedIn("mandatary").actsFor()).contains(ofTheExamples);
        assertThat(signedIn("employer2").actsFor()).doesNotContain(ofTheExamples);
    }

    @Test
    void whoFilesForTheOtherEmployersSignsInNowhere() {
        assertThat(house.the(SigningIn.class).known("dommelpixel")).isPresent();
        assertThat(house.the(SigningIn.class).withPassword("dommelpixel", "loket"))
                .isEmpty();
    }

    @Test
    void theWorkerHasARefusalAnAdmissionThatEndsSoonAndARenewalWithAnOpenQuestion() {
        assertThat(house.the(ReadingFile.class).dossier(signedIn("worker")))
                .extracting(file -> file.state().stage())
                .containsExactlyInAnyOrder(Stage.REFUSED, Stage.GRANTED, Stage.WAITING_FOR_INFORMATION);
        assertThat(permitOf("worker").validUntil()).isBetween(TODAY, TODAY.plusMonths(3));
    }

    @Test
    void theOtherWorkerHasACurrentAdmissionAfterAnAnsweredQuestion() {
        List<CaseFile> files = house.the(ReadingFile.class).dossier(signedIn("worker2"));
        assertThat(files).singleElement().satisfies(file -> {
            assertThat(file.state().stage()).isEqualTo(Stage.GRANTED);
            assertThat(file.state().requests()).hasSize(1);
        });
        assertThat(permitOf("worker2").validFrom()).isBefore(TODAY);
        assertThat(permitOf("worker2").validUntil()).isAfter(TODAY);
    }

    private Actor signedIn(String name) {
        return house.the(SigningIn.class).withPassword(name, "loket").orElseThrow();
    }

    private PermitRecord permitOf(String account) {
        return house.inTransaction(
                () -> house.the(Permits.class).of(signedIn(account).worker()).get(0));
    }

    private List<CaseRecord> cases() {
        String numbers = (String) house.sql("select string_agg(number, ' ' order by number) from permit_case");
        return house.inTransaction(() -> Arrays.stream(numbers.split(" "))
                .map(CaseNumber::of)
                .map(house.the(ReadingCase.class)::of)
                .toList());
    }

    private long inStage(Stage stage) {
        return count("select count(*) from permit_case where stage = '" + stage + "'");
    }

    private long count(String query) {
        return ((Number) house.sql(query)).longValue();
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void everyCategoryHasFilesInMoreThanOneState(Category category) {
        assertThat(count("select count(distinct coalesce(c.stage, a.stage)) from application a left join permit_case c"
                        + " on c.number = a.number where a.category = '" + category + "'"))
                .isGreaterThan(1);
    }

    @Test
    void aWorkerOfYearsHasAdmissionWithoutLimitAndAnotherWaitsForIt() {
        assertThat(count("select count(*) from permit where valid_until is null and enterprise is null"))
                .isOne();
        assertThat(count("select count(*) from permit_case where enterprise is null and outcome is null"))
                .isOne();
    }

    private static long planned(Course... courses) {
        return Arrays.stream(courses).mapToLong(OpeningDemoTest::filesOf).sum();
    }

    private static long filesOf(Course course) {
        int rare = Calling.all().size() * Calling.FILES_OF_EACH;
        return course.count()
                + IntStream.range(0, rare)
                        .filter(place -> Calling.course(place) == course)
                        .count();
    }

    private static long planned(Predicate<Course> which) {
        return Arrays.stream(Course.values())
                .filter(which)
                .mapToLong(OpeningDemoTest::filesOf)
                .sum();
    }
}
