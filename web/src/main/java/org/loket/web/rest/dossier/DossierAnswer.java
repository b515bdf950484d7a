package org.loket.web.rest.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.loket.casework.CaseRecord;
import org.loket.casework.Stage;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.category.Category;
import org.loket.web.rest.file.ClockAnswer;
import org.loket.web.rest.file.DecisionAnswer;
import org.loket.web.rest.file.DocumentAnswer;
import org.loket.web.rest.file.ExaminationAnswer;
import org.loket.web.rest.file.HappenedAnswer;
import org.loket.web.rest.file.PermitAnswer;
import org.loket.web.rest.file.RequestAnswer;
import org.loket.web.rest.notice.NoticeAnswer;
import org.loket.web.text.Text;
import org.loket.worklist.CaseFile;

/**
 * Everything that the authority holds on a worker.
 *
 * @param permits the permits of all applications, the latest first
 * @param messages the latest notices, newest first
 */
record DossierAnswer(
        WorkerNumber worker,
        List<ApplicationOfWorker> applications,
        List<PermitAnswer> permits,
        List<NoticeAnswer> messages) {

    /**
     * One application for the worker.
     *
     * @param decisionDue the last day to decide; null while the clock stands still
     * @param letter where the decision can be read; null while there is none
     */
    record ApplicationOfWorker(
            CaseNumber number,
            Category category,
            EnterpriseNumber enterprise,
            Stage stage,
            LocalDate submittedOn,
            LocalDate decisionDue,
            ApplicationForm facts,
            ClockAnswer clock,
            List<DocumentAnswer> documents,
            List<RequestAnswer> requests,
            ExaminationAnswer examination,
            DecisionAnswer decision,
            PermitAnswer permit,
            String letter,
            List<HappenedAnswer> history) {

        static ApplicationOfWorker of(CaseFile file, Text text) {
            CaseRecord state = file.state();
            return new ApplicationOfWorker(
                    state.number(),
                    state.category(),
                    state.enterprise(),
                    state.stage(),
                    state.submittedOn(),
                    state.dueOn(),
                    file.form(),
                    ClockAnswer.of(state.deadline(), text),
                    DocumentAnswer.of(file.documents()),
                    RequestAnswer.of(state.requests()),
                    ExaminationAnswer.of(state.examination(), text),
                    DecisionAnswer.of(state, text),
                    PermitAnswer.of(file.permit(), text),
                    state.stage().isDecided() ? "/api/cases/" + state.number() + "/letter" : null,
                    HappenedAnswer.of(file.history(), text));
        }
    }

    static DossierAnswer of(WorkerNumber worker, List<CaseFile> files, List<NoticeAnswer> messages, Text text) {
        return new DossierAnswer(
                worker,
                files.stream().map(file -> ApplicationOfWorker.of(file, text)).toList(),
                files.stream()
                        .map(CaseFile::permit)
                        .filter(Objects::nonNull)
                        .map(permit -> PermitAnswer.of(permit, text))
                        .toList(),
                messages);
    }
}
