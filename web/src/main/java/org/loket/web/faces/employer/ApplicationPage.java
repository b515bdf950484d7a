package org.loket.web.faces.employer;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loket.intake.ApplicationForm;
import org.loket.intake.ApplicationRecord;
import org.loket.intake.DraftingApplication;
import org.loket.intake.Stage;
import org.loket.intake.SubmittingApplication;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.web.faces.Addressed;
import org.loket.web.faces.Step;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** An employer fills in an application step by step; each step is kept before the next one opens. */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Met> URGENCY = List.of(Met.NO, Met.UNKNOWN, Met.YES);
    private static final List<String> LEVELS = List.of("1", "2", "3", "4", "5", "6", "7", "8");

    @Inject
    private DraftingApplication drafting;

    @Inject
    private SubmittingApplication submitting;

    @Inject
    private CurrentActor current;

    @Inject
    private Answers answers;

    @Inject
    private Passports passports;

    @Inject
    private Summary summaries;

    @Inject
    private ListFunctions functions;

    @Inject
    private Text text;

    @Inject
    private transient Clock clock;

    private String number;
    private String step;
    private WizardStep at = WizardStep.WORKER;
    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, String> before = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private boolean declared;
    private long reviewed;
    private transient ApplicationRecord record;
    private transient Assessment assessment;
    private transient List<Finding> findings;
    private transient String occupationHint;
    private transient BigDecimal wageMonths;
    private transient Slots slots;
    private transient List<Gap> gaps;
    private transient List<Summary.Part> summary;

    /**
     * Something that is still to be filled in.
     *
     * @param field the field or slot
     */
    public record Gap(String field, String label, String link) {}

    public void open() throws IOException {
        load();
        if (record.stage() == Stage.SUBMITTED) {
            go("/employer/file?number=" + number);
            return;
        }
        at = WizardStep.of(step);
        reviewed = record.version();
        before.putAll(answers.of(record.form(), at.getFields()));
        typed.putAll(before);
    }

    /** Whatever the page shows beside the answers is as kept at this moment. */
    public void show() {
        load();
        LocalDate today = TheClock.today(clock);
        wageMonths = LawBook.printed().value("wage-months", BigDecimal.class).on(today);
        assessment = Admission.forApplicationSubmittedOn(
                today, record.form().category(), record.form().facts());
        findings = assessment.findings().stream()
                .sorted(Comparator.comparing(finding -> URGENCY.indexOf(finding.met())))
                .toList();
        occupationHint = functions
                .find(record.form().job().listFunction())
                .filter(function -> !function.occupation().isEmpty())
                .map(function -> text.say("hint.job.occupation.of", function.name(), function.occupation()))
                .orElseGet(() -> text.say("hint.job.occupation"));
        asked.clear();
        asked.addAll(Questions.of(record.form(), assessment));
        slots = new Slots(assessment.documents(), assessment.welcomeDocuments(), record.documents());
        summary = at == WizardStep.REVIEW ? summaries.of(record.form(), asked) : List.of();
        gaps = record.missing().stream().map(this::gap).toList();
    }

    public void saveAndGoOn() throws IOException {
        if (kept()) {
            go(linkTo(at.next()));
        }
    }

    public void saveAndLeave() throws IOException {
        if (kept()) {
            go("/employer/applications?enterprise="
                    + record.form().employer().enterpriseNumber().digits());
        }
    }

    public void submit() throws IOException {
        load();
        if (record.stage() == Stage.DRAFT) {
            if (!declared) {
                throw new Invalid(Violation.of("declared", "typed.declare"));
            }
            submitting.submit(current.actor(), file(), reviewed);
        }
        // whoever pressed twice is shown what the first press did
        go("/employer/submitted?number=" + number);
    }

    private boolean kept() throws IOException {
        load();
        if (record.stage() == Stage.SUBMITTED) {
            go("/employer/file?number=" + number);
            return false;
        }
        List<String> fields = at.getFields();
        typed.putAll(passports.fillIn(typed));
        ApplicationForm mine = answers.into(record.form(), fields, typed);
        Map<String, String> theirs = answers.of(record.form(), fields);
        Reconciling both = new Reconciling(fields, new HashMap<>(before), theirs);
        // from here on the other answers are known, and typing over them is a choice
        before.putAll(theirs);
        Map<String, String> agreed = both.with(answers.of(mine, fields));
        typed.putAll(agreed);
        ApplicationForm changed = answers.into(record.form(), fields, agreed);
        if (!changed.equals(record.form())) {
            record = drafting.change(current.actor(), file(), record.version(), changed);
        }
        return true;
    }

    private void load() {
        record = drafting.read(current.actor(), file());
    }

    private CaseNumber file() {
        return Addressed.caseNumber(number);
    }

    private void go(String path) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + path);
        faces.responseComplete();
    }

    private String linkTo(WizardStep which) {
        return "/employer/application?number=" + number + "&step=" + which.getName();
    }

    private Gap gap(String field) {
        WizardStep asked = WizardStep.askingFor(field);
        boolean slot = asked == WizardStep.DOCUMENTS;
        return new Gap(
                field,
                text.say((slot ? "law.slot." : "ask.") + field),
                linkTo(asked) + (slot ? "#" + field : "#form:" + field.replace('.', '-')));
    }

    public List<Step> getSteps() {
        return Arrays.stream(WizardStep.values())
                .map(one -> new Step(
                        "application.step." + one.getName(),
                        linkTo(one),
                        one != WizardStep.REVIEW && gapsIn(one).isEmpty()))
                .toList();
    }

    private List<Gap> gapsIn(WizardStep which) {
        return gaps.stream()
                .filter(gap -> WizardStep.askingFor(gap.field()) == which)
                .toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public WizardStep getAt() {
        return at;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }

    public ApplicationRecord getRecord() {
        return record;
    }

    public Assessment getAssessment() {
        return assessment;
    }

    public Slots getSlots() {
        return slots;
    }

    public List<Gap> getGaps() {
        return gaps;
    }

    public List<Summary.Part> getSummary() {
        return summary;
    }

    /** Whether that question matters in this category; one that does not is not asked. */
    public boolean asks(String field) {
        return asked.contains(field);
    }

    /** What stands in the way first, then what is not known yet. */
    public List<Finding> getFindings() {
        return findings;
    }

    public boolean isComplete() {
        return gaps.isEmpty();
    }

    public List<String> getLevels() {
        return LEVELS;
    }

    public String getOccupationHint() {
        return occupationHint;
    }

    /** By what a monthly wage is multiplied to compare it with the yearly threshold. */
    public BigDecimal getWageMonths() {
        return wageMonths;
    }

    public String getBack() {
        return at.getBefore() == null ? null : linkTo(at.getBefore());
    }
}
