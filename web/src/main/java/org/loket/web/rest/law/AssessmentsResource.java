package org.loket.web.rest.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.loket.assessment.AdmissionAnswer;
import org.loket.assessment.AdmissionQuestion;
import org.loket.assessment.AssessingAdmission;
import org.loket.law.Facts;
import org.loket.law.category.Assessment;
import org.loket.law.category.Category;
import org.loket.web.rest.Asked;
import org.loket.web.text.Text;

/** The self-assessment: the engine that decides, for everybody who wants to know beforehand. */
@Path("assessments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentsResource {

    @Inject
    Text text;

    @Inject
    AssessingAdmission assessing;

    /**
     * The facts as far as they are known; a fact that is left out makes conditions unknown.
     *
     * @param submittedOn the day that selects the law; today where it is left out
     * @param category where it is left out, every category that could apply is assessed
     */
    record Question(
            LocalDate submittedOn,
            Category category,
            Facts.Kind kind,
            Facts.Worker worker,
            Facts.Employer employer,
            Facts.Job job,
            Facts.Vacancy vacancy,
            Facts.Previous previous,
            Facts.Engagement engagement,
            Facts.History history) {

        Facts facts() {
            return new Facts(kind, worker, employer, job, vacancy, previous, engagement, history);
        }
    }

    /** @param lawUnknownFor the categories of which the law of that day is not known */
    record Assessments(List<AssessmentAnswer> assessments, List<Category> lawUnknownFor) {}

    @POST
    public Record assess(Question given) {
        Question question = Asked.body(given);
        AdmissionAnswer answer =
                assessing.assess(new AdmissionQuestion(question.submittedOn(), question.category(), question.facts()));
        if (question.category() != null) {
            Assessment only = answer.assessments().get(0);
            return AssessmentAnswer.of(only, assessing.outlook(only, question.facts()), text);
        }
        return new Assessments(
                answer.assessments().stream()
                        .map(one -> AssessmentAnswer.of(one, null, text))
                        .toList(),
                answer.unknown());
    }
}
