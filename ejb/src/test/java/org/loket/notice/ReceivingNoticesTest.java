package org.loket.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.access.Actor;
import org.loket.access.OpeningAccounts;
import org.loket.access.Role;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.WorkerNumber;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.StatementCount;
import org.loket.story.TestHouse;
import org.loket.worklist.NoticeLine;
import org.loket.worklist.NoticeList;
import org.loket.worklist.Operations;
import org.loket.worklist.Page;
import org.loket.worklist.ReadingFile;
import org.loket.worklist.ReadingOperations;

@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceivingNoticesTest {

    // no fee was due yet: the employer is told of decisions alone
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 21);
    private static final Actor ADMIN = People.acting("admin", Role.ADMIN);

    private final TestHouse house = new TestHouse(TODAY);
    private final Journey journey = new Journey(house);
    private final ReadingNotices reading = house.the(ReadingNotices.class);

    @BeforeEach
    void twoDecisionsAreToldToTheEmployerWhoSawEverythingBefore() {
        reading.seeAll(People.EMPLOYER, Long.MAX_VALUE);
        decided();
        decided();
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void theNewestComesFirstAndSaysWhomItIsAbout() {
        List<NoticeLine> lines = list(null, 2).items();
        assertThat(lines).extracting(NoticeLine::kind).containsExactly("granted", "granted");
        assertThat(lines.get(0).delivery()).isGreaterThan(lines.get(1).delivery());
        assertThat(lines.get(0).worker()).isEqualTo("Anila Rao");
        assertThat(lines.get(0).employer()).isEqualTo("Scheldewerk");
    }

    @Test
    void pagesFollowEachOtherWithoutAGapAndEachIsOneQuery() {
        List<NoticeLine> all = list(null, 200).items();
        Page<NoticeLine> first = list(null, 1);
        Page<NoticeLine> rest = list(Long.valueOf(first.next()), 200);
        assertThat(first.items()).hasSize(1);
        assertThat(rest.items()).isEqualTo(all.subList(1, all.size()));
        assertThat(rest.next()).isNull();
        assertThat(StatementCount.of(() -> list(null, 1))).isOne();
    }

    @Test
    void whatIsSeenIsNoLongerCounted() {
        Inbox before = reading.inbox(People.EMPLOYER);
        assertThat(before.unseen()).isEqualTo(2);
        NoticeLine newest = list(null, 1).items().get(0);
        assertThat(before.newest()).isEqualTo(newest.delivery());
        assertThat(reading.see(People.EMPLOYER, newest.id()).caseNumber()).isEqualTo(newest.number());
        assertThat(reading.inbox(People.EMPLOYER).unseen()).isOne();
        assertThat(list(null, 2).items()).extracting(NoticeLine::isSeen).containsExactly(true, false);
    }

    @Test
    void seeingAllLeavesUnseenWhatCameAfterTheListWasShown() {
        long shown = list(null, 1).items().get(0).delivery();
        decided();
        reading.seeAll(People.EMPLOYER, shown);
        assertThat(reading.inbox(People.EMPLOYER).unseen()).isOne();
        assertThat(list(null, 3).items()).extracting(NoticeLine::isSeen).containsExactly(false, true, true);
    }

    @Test
    void nobodySeesOrMarksTheNoticesOfSomebodyElse() {
        NoticeLine mine = list(null, 1).items().get(0);
        assertThat(house.the(NoticeList.class)
                        .page(People.OTHER_EMPLOYER, null, 50)
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> reading.see(People.OTHER_EMPLOYER, mine.id())).isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> reading.see(People.EMPLOYER, UUID.randomUUID()))
                .isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> reading.seeAll(People.EXAMINER, mine.delivery()))
                .isInstanceOf(NotEntitled.class);
        reading.seeAll(People.OTHER_EMPLOYER, mine.delivery());
        assertThat(reading.inbox(People.EMPLOYER).unseen()).isEqualTo(2);
    }

    @Test
    void anEnterpriseIsReachedThroughItsOwnAccountAndThroughMandatesThatRun() {
        OpeningAccounts opening = house.the(OpeningAccounts.class);
        opening.open("boss", Role.EMPLOYER, null, SampleForms.ENTERPRISE, "x");
        opening.open("agent", Role.MANDATARY, null, null, "x");
        opening.open("former-agent", Role.MANDATARY, null, null, "x");
        opening.mandate("agent", SampleForms.ENTERPRISE, TODAY, null);
        opening.mandate("former-agent", SampleForms.ENTERPRISE, TODAY.minusYears(1), TODAY.minusDays(1));
        AddressingNotices addressing = house.the(AddressingNotices.class);
        assertThat(addressing.accountsOf(Receiver.of(SampleForms.ENTERPRISE)))
                .containsExactlyInAnyOrder("boss", "agent");
        assertThat(addressing.accountsOf(Receiver.of(WorkerNumber.fresh()))).isEmpty();
    }

    @Test
    void aWorkerIsReachedThroughTheOwnAccount() {
        WorkerNumber anila = house.the(ReadingFile.class)
                .forExamination(People.EXAMINER, list(null, 1).items().get(0).number())
                .state()
                .worker();
        house.the(OpeningAccounts.class).open("anila", Role.WORKER, anila, null, "x");
        assertThat(house.the(AddressingNotices.class).accountsOf(Receiver.of(anila)))
                .containsExactly("anila");
    }

    @Test
    void aStuckNoticeIsTriedAgainAtOnceWhenTheAdministratorAsks() {
        CaseNumber number = journey.proposeGrant(SampleForms.engineer());
        journey.decide(number);
        DeliveringNotices delivering = house.the(DeliveringNotices.class);
        List<UUID> owed = delivering.owed(100);
        owed.forEach(id -> delivering.postpone(id, "SmtpAway"));
        assertThat(delivering.owed(100)).isEmpty();
        Operations late = house.the(ReadingOperations.class).read(ADMIN);
        assertThat(late.owed()).isEqualTo(owed.size());
        assertThat(late.waiting())
                .anySatisfy(waiting -> assertThat(waiting.attempts()).isOne());

        house.the(SendingAgain.class).send(ADMIN, owed.get(0));

        assertThat(delivering.owed(100)).containsExactly(owed.get(0));
        owed.forEach(id -> delivering.deliver(List.of(id)));
        house.the(SendingAgain.class).send(ADMIN, owed.get(0));
        assertThat(delivering.owed(100)).isEmpty();
        assertThatThrownBy(() -> house.the(SendingAgain.class).send(People.LEAD, owed.get(0)))
                .isInstanceOf(NotEntitled.class);
    }

    @Test
    void operationsTellWhatIsInstalledInAFewStatementsAndOnlyToTheAdministrator() {
        Operations operations = house.the(ReadingOperations.class).read(ADMIN);
        assertThat(operations.demo()).isTrue();
        assertThat(operations.database()).startsWith("PostgreSQL ");
        assertThat(operations.migration()).isNotBlank();
        assertThat(operations.owed()).isZero();
        assertThat(operations.deliveredToday()).isGreaterThanOrEqualTo(4);
        assertThat(operations.letters()).isGreaterThanOrEqualTo(2);
        assertThat(StatementCount.of(() -> house.the(ReadingOperations.class).read(ADMIN)))
                .isEqualTo(6);
        assertThatThrownBy(() -> house.the(ReadingOperations.class).read(People.LEAD))
                .isInstanceOf(NotEntitled.class);
    }

    private void decided() {
        CaseNumber number = journey.proposeGrant(SampleForms.engineer());
        journey.decide(number);
        DeliveringNotices delivering = house.the(DeliveringNotices.class);
        delivering.deliver(delivering.owed(100));
    }

    private Page<NoticeLine> list(Long before, int limit) {
        return house.the(NoticeList.class).page(People.EMPLOYER, before, limit);
    }
}
