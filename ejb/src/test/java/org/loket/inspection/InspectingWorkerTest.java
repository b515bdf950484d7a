package org.loket.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.check.CheckAnswer;
import org.loket.correspondence.ProvingPermit;
import org.loket.journal.FileRead;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.Violation;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;
import org.loket.sweep.Sweeper;
import org.loket.worklist.Reading;
import org.loket.worklist.Readings;

/** An inspector looks a worker up for a purpose, and the worker is told: at once, or when the inquiry no longer defers it. */
@HouseTest
class InspectingWorkerTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final Actor INSPECTOR = People.acting("inspector", Role.INSPECTOR);

    private TestHouse house;
    private PermitRecord permit;
    private Actor worker;

    @BeforeEach
    void aPermitIsGranted() {
        house = new TestHouse(LocalDate.of(2026, 11, 21));
        Journey journey = new Journey(house);
        CaseNumber number = journey.proposeGrant(SampleForms.engineer());
        journey.decide(number);
        permit = house.inTransaction(
                () -> house.the(Permits.class).grantedIn(number).orElseThrow());
        worker = People.worker(permit.worker());
        house.dayIs(TODAY);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void byNumberAndByTheSquareOnTheProofTheAnswerIsThatOfTheRegister() {
        String scanned = house.the(ProvingPermit.class).state(worker, permit.number());
        for (Inspection inspection : List.of(
                visit(SampleForms.ANILA, null, true),
                visit(null, scanned, false),
                visit(null, "https://loket.example/verify/check#" + scanned, false))) {
            CheckAnswer answer = inspect(inspection);
            assertThat(answer.verdict()).isEqualTo(CheckAnswer.Verdict.ALLOWED);
            assertThat(answer.validUntil()).isEqualTo(LocalDate.of(2029, 12, 31));
            assertThat(answer.receipt()).startsWith("LOKET1.");
        }
        assertThat(told()).hasSize(3).allSatisfy(reading -> {
            assertThat(reading.purpose()).isEqualTo(FileRead.Purpose.INSPECTION);
            assertThat(reading.part()).isEqualTo(FileRead.Part.AUTHORISATION);
            assertThat(reading.function()).isEqualTo(Role.INSPECTOR.name());
            assertThat(reading.enterprise()).isEqualTo(SampleForms.ENTERPRISE);
        });
        assertThat(house.sql("select count(*) from journal_entry where kind = 'inspection-recorded'"
                        + " and particulars like '%Site 12%'"))
                .isEqualTo(3L);
    }

    @Test
    void aForgedProofIsRefusedAndLeavesNothing() {
        String scanned = house.the(ProvingPermit.class).state(worker, permit.number());
        String forged = scanned.substring(0, 30) + (scanned.charAt(30) == 'A' ? 'B' : 'A') + scanned.substring(31);
        for (String text : List.of(forged, "LOKETP1.x.y", "anything", scanned + "A")) {
            refused(visit(null, text, false), "scanned", "inspection.not-genuine");
        }
        assertThat(told()).isEmpty();
    }

    @Test
    void anInquiryDefersWhatTheWorkerIsToldUntilItsDayAndNoLonger() {
        LocalDate from = TODAY.plusMonths(2);
        inspect(new Inspection(
                SampleForms.ANILA,
                null,
                SampleForms.ENTERPRISE,
                InspectionPurpose.INQUIRY,
                "Site 12",
                "AN-2027-11",
                from));
        assertThat(told()).isEmpty();

        sweepOn(from.minusDays(1));
        assertThat(told()).isEmpty();
        sweepOn(from);
        sweepOn(from.plusDays(1));
        assertThat(told()).singleElement().satisfies(reading -> {
            assertThat(reading.purpose()).isEqualTo(FileRead.Purpose.INSPECTION);
            assertThat(reading.at().toLocalDate()).isEqualTo(TODAY);
        });
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4} {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,               Site, -,   -,          purpose,   required",
                "COMPLAINT,       -,    -,   -,          workplace, required",
                "INQUIRY,         Site, -,   -,          inquiry,   required",
                "WORKPLACE_VISIT, Site, -,   2027-07-01, toldFrom,  inspection.only-inquiry",
                "COMPLAINT,       Site, AN1, 2027-07-01, toldFrom,  inspection.only-inquiry",
                "INQUIRY,         Site, AN1, 2027-06-01, toldFrom,  inspection.told-from",
                "INQUIRY,         Site, AN1, 2028-06-02, toldFrom,  inspection.told-from"
            })
    void withoutItsPurposeNobodyIsLookedUp(
            InspectionPurpose purpose,
            String workplace,
            String inquiry,
            LocalDate toldFrom,
            String field,
            String code) {
        refused(
                new Inspection(SampleForms.ANILA, null, SampleForms.ENTERPRISE, purpose, workplace, inquiry, toldFrom),
                field,
                code);
        assertThat(told()).isEmpty();
    }

    @Test
    void onlyAnInspectorInspectsAndSomebodyUnknownIsAnsweredAlike() {
        assertThatThrownBy(() -> house.the(InspectingWorker.class)
                        .inspect(People.EMPLOYER, visit(SampleForms.ANILA, null, true)))
                .isInstanceOf(NotEntitled.class);
        assertThat(inspect(visit(NationalNumber.of("85.07.30-033.28"), null, true))
                        .codes())
                .containsExactly("no-authorisation");
        refused(visit(null, null, true), "nationalNumber", "inspection.one-name");
        refused(visit(SampleForms.ANILA, null, false), "enterprise", "required");
    }

    private static Inspection visit(NationalNumber number, String scanned, boolean withEnterprise) {
        return new Inspection(
                number,
                scanned,
                withEnterprise ? SampleForms.ENTERPRISE : null,
                InspectionPurpose.WORKPLACE_VISIT,
                "Site 12",
                null,
                null);
    }

    private CheckAnswer inspect(Inspection inspection) {
        return house.the(InspectingWorker.class).inspect(INSPECTOR, inspection);
    }

    private void refused(Inspection inspection, String field, String code) {
        assertThatThrownBy(() -> inspect(inspection))
                .isInstanceOfSatisfying(Invalid.class, fault -> assertThat(fault.violations())
                        .extracting(Violation::field, Violation::code)
                        .containsExactly(tuple(field, code)));
    }

    private List<Reading> told() {
        return house.the(Readings.class).page(worker, false, null, 50).items().stream()
                .filter(reading -> reading.function().equals(Role.INSPECTOR.name()))
                .toList();
    }

    private void sweepOn(LocalDate day) {
        house.dayIs(day);
        house.the(Sweeper.class).sweep("inspections");
    }
}
