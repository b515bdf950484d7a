package org.loket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.loket.amendment.LawInForce;
import org.loket.intake.SubmittedForms;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.TheClock;

/** Cases as records, for the rooms that read them; who may see them is for those rooms to say. */
@ApplicationScoped
public class ReadingCase {

    @Inject
    Cases cases;

    @Inject
    SubmittedForms forms;

    @Inject
    LawInForce law;

    @Inject
    Clock clock;

    public CaseRecord of(CaseNumber number) {
        return cases.get(number).record(law.book());
    }

    /** The case of that number; empty while it is not filed. */
    public Optional<CaseRecord> find(CaseNumber number) {
        return cases.find(number).map(found -> found.record(law.book()));
    }

    /** Every examination, oldest first. */
    public List<ExaminationRecord> examinationsOf(CaseNumber number) {
        return cases.get(number).examinations().stream()
                .map(Examination::record)
                .toList();
    }

    public Leeway leewayOf(CaseNumber number) {
        return Leeway.of(cases.get(number), forms.of(number).facts(), TheClock.today(clock), law.book());
    }
}
