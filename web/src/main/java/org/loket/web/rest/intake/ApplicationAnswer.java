package org.loket.web.rest.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.loket.intake.ApplicationForm;
import org.loket.intake.ApplicationRecord;
import org.loket.kernel.CaseNumber;
import org.loket.law.Facts;
import org.loket.law.category.Category;
import org.loket.web.rest.file.ClockAnswer;
import org.loket.web.rest.file.DecisionAnswer;
import org.loket.web.rest.file.DocumentAnswer;
import org.loket.web.rest.file.ExaminationAnswer;
import org.loket.web.rest.file.PermitAnswer;
import org.loket.web.rest.file.RequestAnswer;
import org.loket.web.text.Text;
import org.loket.worklist.CaseFile;

/**
 * An application as its applicant sees it, from draft to decision.
 *
 * @param stage {@code DRAFT}, or the stage of the case without what officials propose to each other
 * @param version the version to name in {@code If-Match}
 * @param missing the fields and slots that must still be filled before it can be submitted
 * @param decisionDue the last day to decide; null for a draft and while the clock stands still
 */
record ApplicationAnswer(
        CaseNumber number,
        String stage,
        long version,
        List<String> missing,
        Category category,
        Facts.Kind kind,
        ApplicationForm.Worker worker,
        ApplicationForm.Employer employer,
        ApplicationForm.Job job,
        Facts.Vacancy vacancy,
        Facts.Previous previous,
        Facts.Engagement engagement,
        Facts.History history,
        List<DocumentAnswer> documents,
        OffsetDateTime changedAt,
        OffsetDateTime submittedAt,
        LocalDate decisionDue,
        ClockAnswer clock,
        List<RequestAnswer> requests,
        ExaminationAnswer examination,
        DecisionAnswer decision,
        PermitAnswer permit) {

    static ApplicationAnswer draft(ApplicationRecord draft) {
        return of(draft, draft.stage().name(), null, null, List.of(), null, null, null);
    }

    static ApplicationAnswer submitted(ApplicationRecord application, CaseFile file, Text text) {
        return of(
                application,
                file.state().stage().name(),
                file.state().dueOn(),
                ClockAnswer.of(file.state().deadline(), text),
                RequestAnswer.of(file.state().requests()),
                ExaminationAnswer.of(file.state().examination(), text),
                DecisionAnswer.of(file.state(), text),
                PermitAnswer.of(file.permit(), text));
    }

    private static ApplicationAnswer of(
            ApplicationRecord application,
            String stage,
            LocalDate decisionDue,
            ClockAnswer clock,
            List<RequestAnswer> requests,
            ExaminationAnswer examination,
            DecisionAnswer decision,
            PermitAnswer permit) {
        ApplicationForm form = application.form();
        return new ApplicationAnswer(
                application.number(),
                stage,
                application.version(),
                application.missing(),
                form.category(),
                form.kind(),
                form.worker(),
                form.employer(),
                form.job(),
                form.vacancy(),
                form.previous(),
                form.engagement(),
                form.history(),
                DocumentAnswer.of(application.documents()),
                application.changedAt(),
                application.submittedAt(),
                decisionDue,
                clock,
                requests,
                examination,
                decision,
                permit);
    }
}
