package org.loket.web.faces.employer;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

/** An employer fills in an application step by step; each step is kept before the next one opens. */
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
    private final Map<String, Integer> lines = new HashMap<>();
    private boolean complete;
    private boolean declared;
    private long reviewed;
    private boolean loaded;
    private transient ApplicationRecord record;
    private transient Standing standing;

    public void open() throws IOException {
        load();
        if (record.stage() == Stage.SUBMITTED) {
            go("/employer/file?number=" + number);
            return;
        }
        if (record.stage() == Stage.OFFERED) {
            go("/employer/offer?number=" + number);
            return;
        }
        at = WizardStep.of(step);
        reviewed = record.version();
        before.putAll(answers.of(record.form(), at.allFields()));
        typed.putAll(before);
        lines.putAll(Stream.of(Lines.values())
                .collect(Collectors.toMap(Lines::list, one -> Math.max(1, one.filled(typed)))));
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
            go(at.next().linkIn(file()));
        }
    }

    public synchronized void saveAndLeave() throws IOException {
        if (keep()) {
            go("/employer/applications?enterprise="
                    + record.form().employer().enterpriseNumber().digits());
        }
    }

    /** Another line to that list, as long as there is room for one. */
    public void add(String list) {
        Lines.of(list).ifPresent(one -> lines.computeIfPresent(list, (at, shown) -> Math.min(one.most(), shown + 1)));
    }

    /** Takes that line out of the list; the first stays, to be filled in. */
    public void remove(String list, int place) {
        Lines.of(list).ifPresent(one -> {
            one.takeOut(typed, place);
            lines.computeIfPresent(list, (at, shown) -> Math.max(1, shown - 1));
        });
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
        go("/employer/submitted?number=" + number);
    }

    /** Keeps the answers of this step, unless the application was submitted from another page meanwhile. */
    private boolean keep() throws IOException {
        load();
        if (record.stage() == Stage.SUBMITTED) {
            go("/employer/file?number=" + number);
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

    private CaseNumber file() {
        return Addressed.caseNumber(number);
    }

    private static void go(String path) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + path);
        faces.responseComplete();
    }

    public List<Step> getSteps() {
        return Arrays.stream(WizardStep.values())
                .map(one -> new Step(
                        "application.step." + one.getName(),
                        one.linkIn(record.number()),
                        one != WizardStep.REVIEW && standing.isComplete(one)))
                .toList();
    }

    /** Whether that question matters in this category; one that does not is not asked. */
    public boolean asks(String field) {
        return asked.contains(field);
    }

    /** The lists that are asked line by line where they matter. */
    public List<String> getLists() {
        return Stream.of(Lines.values()).map(Lines::list).toList();
    }

    /** Whether anything is asked about the search for somebody nearer. */
    public boolean isSearched() {
        return asked.stream().anyMatch(field -> field.startsWith("vacancy."));
    }

    /** How many lines that list shows. */
    public int lines(String list) {
        return lines.get(list);
    }

    /** How many lines that list can show. */
    public int most(String list) {
        return Lines.of(list).map(Lines::most).orElse(0);
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
        return at.getBefore() == null ? null : at.getBefore().linkIn(record.number());
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
