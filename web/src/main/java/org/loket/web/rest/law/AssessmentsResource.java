package org.loket.web.rest.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.labourmarket.ReadingSurpluses;
import org.loket.law.Facts;
import org.loket.law.FactsChecked;
import org.loket.law.category.Admission;
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
    ReadingSurpluses surpluses;

    @Inject
    Clock clock;

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

    record Assessments(List<AssessmentAnswer> assessments) {}

    @POST
    public Record assess(Question given) {
        Question question = Asked.body(given);
        Facts facts = question.facts();
        LocalDate day = question.submittedOn() == null ? TheClock.today(clock) : question.submittedOn();
        List<Violation> contradictions = FactsChecked.violations(facts, day);
        if (!contradictions.isEmpty()) {
            throw new Invalid(contradictions);
        }
        if (question.category() == null) {
            Facts known = surpluses.addedTo(facts, day);
            return new Assessments(Admission.forApplicationSubmittedOn(day, known).stream()
                    .map(one -> AssessmentAnswer.of(one, text))
                    .toList());
        }
        Facts known = surpluses.addedTo(facts, question.category(), day);
        return AssessmentAnswer.of(Admission.forApplicationSubmittedOn(day, question.category(), known), text);
    }
}
