package org.loket.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.casework.DecidingCase;
import org.loket.casework.Outcome;
import org.loket.casework.Stage;
import org.loket.kernel.CaseNumber;
import org.loket.worklist.CaseFile;
import org.loket.worklist.CaseLine;
import org.loket.worklist.Queue;
import org.loket.worklist.ReadingFile;
import org.loket.worklist.Worklist;

@Tag("container")
@ExtendWith(ArquillianExtension.class)
class RollbackIT {

    private static final Actor DECIDER = new Actor("decider", Set.of(Role.DECIDER), null, Set.of());

    @Inject
    DecidingCase deciding;

    @Inject
    Worklist worklist;

    @Inject
    ReadingFile reading;

    @Inject
    ThrowingObserver last;

    @Resource(lookup = "java:jboss/datasources/LoketDS")
    DataSource database;

    @Deployment
    static EnterpriseArchive parcel() {
        return RealParcel.with(RollbackIT.class, ThrowingObserver.class);
    }

    @AfterEach
    void leaveTheHouseInOrder() {
        last.disarm();
    }

    @Test
    void aFaultInTheDecidingTransactionLeavesNoPermitNoOwedNoticeAndNoJournalEntry() throws SQLException {
        CaseNumber number = proposedGrant();
        last.arm();

        assertThrows(RuntimeException.class, () -> deciding.decide(DECIDER, number, null));

        assertEquals(Stage.PROPOSED, stage(number));
        assertEquals(0, permits(number));
        assertEquals(0, notices(number));
        assertEquals(0, entries(number));

        // the same decision without the fault leaves all of them: the counts above can tell
        last.disarm();
        deciding.decide(DECIDER, number, null);
        assertEquals(Stage.GRANTED, stage(number));
        assertEquals(1, permits(number));
        assertEquals(2, notices(number));
        assertEquals(2, entries(number));
    }

    private CaseNumber proposedGrant() {
        return worklist.page(DECIDER, Queue.TO_DECIDE, null, 200).items().stream()
                .filter(line -> !DECIDER.account().equals(line.proposedBy()))
                .map(CaseLine::number)
                .filter(number -> file(number).state().proposal().outcome() == Outcome.GRANT)
                .findFirst()
                .orElseThrow();
    }

    private Stage stage(CaseNumber number) {
        return file(number).state().stage();
    }

    private CaseFile file(CaseNumber number) {
        return reading.forExamination(DECIDER, number);
    }

    private int permits(CaseNumber number) throws SQLException {
        return count("select count(*) from permit where case_number = ?", number);
    }

    private int notices(CaseNumber number) throws SQLException {
        return count("select count(*) from notice where case_number = ? and kind = 'granted'", number);
    }

    private int entries(CaseNumber number) throws SQLException {
        return count(
                "select count(*) from journal_entry where subject = ? and kind in ('case-decided', 'permit-granted')",
                number);
    }

    private int count(String query, CaseNumber number) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, number.text());
            try (var rows = statement.executeQuery()) {
                assertTrue(rows.next());
                return rows.getInt(1);
            }
        }
    }
}
