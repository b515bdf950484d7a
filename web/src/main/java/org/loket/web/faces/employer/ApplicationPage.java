package org.loket.web.faces.employer;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.loket.intake.ApplicationForm;
import org.loket.intake.ApplicationRecord;
import org.loket.intake.DraftingApplication;
import org.loket.intake.Stage;
import org.loket.intake.SubmittingApplication;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.law.category.Admission;
import org.loket.law.category.ContractContent;
import org.loket.web.faces.Addressed;
import org.loket.web.faces.Step;
import org.loket.web.identity.CurrentActor;

/** An applicant fills in an application step by step; each step is kept before the next one opens. */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {

    private static final long serialVersionUID = 1L;
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
    private TakingStock stock;

    @Inject
    private Particulars particulars;

    private String number;
    private String step;
    private WizardStep at = WizardStep.WORKER;
    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, String> before = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final LinesShown lines = new LinesShown(typed);
    private boolean complete;
    private boolean declared;
    private long reviewed;
    private boolean loaded;
    private transient ApplicationRecord record;
    private transient Standing standing;

    public void open() throws IOException {
        load();
        if (record.stage() == Stage.SUBMITTED) {
            go(wizard().file(file()));
            return;
        }
        if (record.stage() == Stage.OFFERED) {
            go("/employer/offer?number=" + number);
            return;
        }
        at = wizard().at(step);
        reviewed = record.version();
        before.putAll(answers.of(record.form(), at.allFields()));
        typed.putAll(before);
        lines.count();
    }

    /** Whatever the page shows beside the answers is as kept at this moment. */
    public void show() {
        if (!loaded) {
            load();
        }
        loaded = false;
        standing = stock.of(record, at);
        complete = standing.gaps().isEmpty();
        asked.clear();
        asked.addAll(standing.asked());
        // an open answer is one of the choices
        typed.computeIfAbsent("vacancy.onBottleneckList", field -> "");
    }

    public synchronized void saveAndGoOn() throws IOException {
        if (keep()) {
            go(wizard().link(file(), wizard().after(at)));
        }
    }

    public synchronized void saveAndLeave() throws IOException {
        if (keep()) {
            go(wizard().list(record.form()));
        }
    }

    public synchronized void submit() throws IOException {
        load();
        if (record.stage() == Stage.DRAFT) {
            if (!declared) {
                throw new Invalid(Violation.of("declared", "typed.declare"));
            }
            submitting.submit(current.actor(), file(), reviewed);
        }
        // whoever pressed twice is shown what the first press did
        go(wizard().submitted(file()));
    }

    /** Keeps the answers of this step, unless the application was submitted from another page meanwhile. */
    private boolean keep() throws IOException {
        load();
        if (record.stage() == Stage.SUBMITTED) {
            go(wizard().file(file()));
            return false;
        }
        List<String> fields = at.allFields();
        Stream.of(Lines.values()).forEach(one -> one.closeUp(typed));
        typed.putAll(passports.fillIn(typed));
        ApplicationForm mine = answers.into(record.form(), fields, typed);
        Map<String, String> theirs = answers.of(record.form(), fields);
        Reconciling both = Reconciling.of(fields, before, theirs, answers.of(mine, fields));
        typed.putAll(both.answers());
        // from here on the other answers are known, and typing over them is a choice
        before.putAll(theirs);
        if (!both.disagreements().isEmpty()) {
            throw new Invalid(both.disagreements());
        }
        ApplicationForm changed = answers.into(record.form(), fields, both.answers());
        if (!changed.equals(record.form())) {
            record = drafting.change(current.actor(), file(), record.version(), changed);
        }
        return true;
    }

    private void load() {
        record = drafting.read(current.actor(), file());
        loaded = true;
    }

    private Wizard wizard() {
        return Wizard.of(record.form());
    }

    private CaseNumber file() {
        return Addressed.caseNumber(number);
    }

    private static void go(String path) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + path);
        faces.responseComplete();
    }

    public List<Step> getSteps() {
        return wizard().steps().stream()
                .map(one ->
                        new Step(words("step", one), link(one), one != WizardStep.REVIEW && standing.isComplete(one)))
                .toList();
    }

    /** What a step is called or opens with, as a key of the bundles. */
    public String words(String what, WizardStep one) {
        return wizard().textKey(what, one);
    }

    /** Where that step is filled in. */
    public String link(WizardStep one) {
        return wizard().link(record.number(), one);
    }

    /** From 1. */
    public int getPlace() {
        return wizard().steps().indexOf(at) + 1;
    }

    /** Where the applicant's files are listed. */
    public String getList() {
        return wizard().list(record.form());
    }

    /** Whether the one who fills it in is the worker. */
    public boolean isOwn() {
        return wizard() == Wizard.OF_WORKER;
    }

    /** Whether that question matters in this category; one that does not is not asked. */
    public boolean asks(String field) {
        return asked.contains(field);
    }

    /** Whether anything is asked about the search for somebody nearer. */
    public boolean isSearched() {
        return asked.stream().anyMatch(field -> field.startsWith("vacancy."));
    }

    public LinesShown getLines() {
        return lines;
    }

    /** Whether that part has a question that only some categories ask. */
    public boolean asksAny(String part) {
        return particulars.of(part).stream().anyMatch(one -> asked.contains(one.field()));
    }

    /** What the contract must state, where the law lists it. */
    public List<ContractContent> getContract() {
        return Admission.contractContentFor(
                standing.law().lawDate(), record.form().category());
    }

    public String getBack() {
        WizardStep before = wizard().before(at);
        return before == null ? null : link(before);
    }

    public List<String> getLevels() {
        return LEVELS;
    }

    public WizardStep getAt() {
        return at;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public ApplicationRecord getRecord() {
        return record;
    }

    /** What is written with the payment of the federal contribution, as far as the worker is known. */
    public String getCommunication() {
        return standing.communication();
    }

    public Standing getStanding() {
        return standing;
    }

    /** Whether nothing is missing any more. */
    public boolean isComplete() {
        return complete;
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
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
}
