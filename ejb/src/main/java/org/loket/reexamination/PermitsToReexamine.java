package org.loket.reexamination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.loket.amendment.LawInForce;
import org.loket.casework.Examined;
import org.loket.casework.ReadingCase;
import org.loket.kernel.FallingDue;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.NotYetInForce;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.reexamination.ReexaminedPermit.Result;

/** The permits whose turn has come in a re-examination; it decides nothing about them. */
@ApplicationScoped
class PermitsToReexamine implements FallingDue {

    static final String WORK = "re-examinations";

    @Inject
    Reexaminations reexaminations;

    @Inject
    ReadingCase cases;

    @Inject
    LawInForce law;

    @Override
    public String work() {
        return WORK;
    }

    @Override
    public List<String> due(LocalDate today, String after, int most) {
        return reexaminations.due(after, most);
    }

    @Override
    public boolean handle(String key, LocalDate today) {
        UUID id = UUID.fromString(key.substring(0, key.indexOf('/')));
        String permit = key.substring(key.indexOf('/') + 1);
        Optional<Reexaminations.Turn> turn = reexaminations.take(id, permit);
        turn.ifPresent(now -> reexaminations.had(id, permit, judged(now)));
        return turn.isPresent();
    }

    private Reexaminations.Judged judged(Reexaminations.Turn turn) {
        Examined examined = cases.of(turn.caseNumber()).examination();
        if (examined == null) {
            return new Reexaminations.Judged(Result.NOT_JUDGED, List.of());
        }
        try {
            Assessment again = Admission.forApplicationSubmittedOn(
                    turn.lawDate(), examined.category(), examined.facts(), law.book());
            return new Reexaminations.Judged(
                    Result.valueOf(again.verdict().name()),
                    again.findings().stream()
                            .filter(finding -> finding.met() != Met.YES)
                            .map(Finding::condition)
                            .distinct()
                            .toList());
        } catch (NotYetInForce e) {
            return new Reexaminations.Judged(Result.NOT_JUDGED, List.of());
        }
    }
}
