package org.loket.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.casework.AskingInformation;
import org.loket.intake.DraftingApplication;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.NotEntitled;
import org.loket.party.EmployerRecord;
import org.loket.party.Parties;
import org.loket.worklist.ApplicantFiles;
import org.loket.worklist.FileLine;
import org.loket.worklist.Page;
import org.loket.worklist.ReadingClients;

/** What an applicant sees before opening a file: clients, drafts and files. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicantStoryTest {

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void theListIsNewestFirstAndGoesOnWhereItEnded() {
        CaseNumber first = house.the(DraftingApplication.class)
                .begin(People.EMPLOYER, SampleForms.engineer())
                .number();
        CaseNumber second = new Journey(house).submit(SampleForms.engineer());
        house.the(AskingInformation.class).ask(People.EXAMINER, second, null, "Which joint committee?");

        Page<FileLine> newest = page(null);
        Page<FileLine> older = page(newest.next());

        assertThat(newest.items()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(second);
            assertThat(line.openRequest()).isTrue();
            assertThat(line.answerBy()).isEqualTo(LocalDate.of(2026, 12, 6));
            assertThat(line.dueOn()).isNull();
        });
        assertThat(older.items()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(first);
            assertThat(line.stage()).isEqualTo("DRAFT");
            assertThat(line.answerBy()).isNull();
        });
    }

    @Test
    void aMandataryChoosesAmongTheClientsByName() {
        EnterpriseNumber known = EnterpriseNumber.of("0428759497");
        EnterpriseNumber unknown = EnterpriseNumber.of("0203201340");
        house.inTransaction(() -> {
            house.the(Parties.class).enter(new EmployerRecord(known, "Aalmoezenier", null, null, true));
            return null;
        });
        Actor mandatary = People.acting("mandatary", Role.MANDATARY, unknown, known);

        List<EmployerRecord> clients = house.the(ReadingClients.class).of(mandatary);

        assertThat(clients).extracting(EmployerRecord::number).containsExactly(known, unknown);
        assertThat(clients).extracting(EmployerRecord::name).containsExactly("Aalmoezenier", null);
        assertThat(house.the(ReadingClients.class).of(People.acting("new", Role.MANDATARY)))
                .isEmpty();
        assertThatThrownBy(() -> house.the(ReadingClients.class).of(People.EXAMINER))
                .isInstanceOf(NotEntitled.class);
    }

    private Page<FileLine> page(String after) {
        return house.the(ApplicantFiles.class).page(People.EMPLOYER, SampleForms.ENTERPRISE, after, 1);
    }
}
