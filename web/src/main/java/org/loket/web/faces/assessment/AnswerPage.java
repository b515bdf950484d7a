package org.loket.web.faces.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loket.access.Role;
import org.loket.assessment.AdmissionAnswer;
import org.loket.assessment.AdmissionQuestion;
import org.loket.assessment.AssessingAdmission;
import org.loket.kernel.Money;
import org.loket.law.Finding;
import org.loket.law.category.Admission;
import org.loket.law.category.Applicant;
import org.loket.law.category.Assessment;
import org.loket.law.category.Formalities;
import org.loket.law.change.Change;
import org.loket.law.change.Outlook;
import org.loket.law.change.Way;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** The answer: whether a permit is possible, why, and what would change it. */
@Named
@ViewScoped
public class AnswerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssessingAdmission assessing;

    @Inject
    private Reading reading;

    @Inject
    private KeptAnswers kept;

    @Inject
    private CurrentActor current;

    @Inject
    private Wordings wordings;

    @Inject
    private Text text;

    private final QuestionAddress address = new QuestionAddress();
    private String show;
    private transient AdmissionQuestion asked;
    private transient AdmissionAnswer answer;
    private transient Assessment law;
    private transient Outlook outlook;
    private transient Formalities formalities;

    /** Whoever comes with a number that is not theirs, or no longer kept, is asked anew. */
    public void open() throws IOException {
        Optional<Map<String, String>> typed = kept.find(address.getAnswers());
        if (typed.isEmpty()) {
            AdmissionQuestion link = reading.read(address.told()).question();
            Going.to(Going.ask(address.namesAnswers() ? "gone" : "", link));
            return;
        }
        asked = reading.read(typed.get()).question();
        answer = assessing.assess(asked);
        law = answer.assessments().stream()
                .filter(one -> one.category().name().equals(show))
                .findFirst()
                .orElse(answer.assessments().get(0));
        formalities = Admission.formalitiesOf(law.category());
        outlook = assessing.outlook(law, asked.facts());
    }

    public void carry() throws IOException {
        open();
        if (law != null) {
            kept.carry(address.getAnswers(), law.category().name());
            Going.to(Going.carry(address.getAnswers(), formalities.applicant()));
        }
    }

    public Formalities getFormalities() {
        return formalities;
    }

    /** Whether this reader could apply: nobody yet, or somebody who may. */
    public boolean isCarriedOver() {
        return current.find()
                .map(actor -> formalities.applicant() == Applicant.WORKER ? actor.is(Role.WORKER) : actor.isApplicant())
                .orElse(true);
    }

    /** The way in one sentence. */
    public String say(Way way) {
        return way.changes().stream().map(this::say).collect(Collectors.joining(text.say("permit.and")));
    }

    private String say(Change change) {
        return text.say(
                "permit.change." + change.kind(),
                text.say("fact." + change.fact()),
                wordings.written(change.fact(), change.value()));
    }

    /** Whether what is asked and found can be set side by side. */
    public boolean isMeasured(Finding finding) {
        return finding.required() instanceof Money
                || finding.required() instanceof LocalDate
                || finding.required() instanceof Number;
    }

    public Object measure(Finding finding, Object value) {
        String fact = finding.condition().equals("full-time-fraction") ? "job.fullTimeFraction" : finding.condition();
        return text.write(wordings.written(fact, value));
    }

    public String linkTo(Assessment one) {
        return Going.answer(address.getAnswers(), one.category(), asked);
    }

    /** Where that fact is asked for. */
    public String asking(String field) {
        return getBack() + "#form:" + field.replaceAll("[^A-Za-z0-9]+", "-");
    }

    public String label(String field) {
        return wordings.label(field);
    }

    /** The categories of which the law of that day is not known, by their names. */
    public String getUnknown() {
        return answer.unknown().stream().map(one -> text.say(one.textKey())).collect(Collectors.joining(", "));
    }

    public String getBack() {
        return Going.ask(address.getAnswers(), asked);
    }

    public boolean isOpenCategory() {
        return asked.category() == null;
    }

    public boolean isOfToday() {
        return law.lawDate().equals(text.today());
    }

    public List<Assessment> getAll() {
        return answer.assessments();
    }

    public AdmissionAnswer getAnswer() {
        return answer;
    }

    public Assessment getLaw() {
        return law;
    }

    public Outlook getOutlook() {
        return outlook;
    }

    public QuestionAddress getAddress() {
        return address;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
