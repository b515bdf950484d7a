package org.loket.web.faces.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loket.assessment.AdmissionQuestion;
import org.loket.assessment.AssessingAdmission;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.law.Facts;
import org.loket.law.category.Category;
import org.loket.web.faces.employer.LinesShown;

/** Anybody tells what they know of a job and a worker; only what matters to the answer is asked, and nothing is a must. */
@Named
@ViewScoped
public class AskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<Integer> LEVELS = List.of(1, 2, 3, 4, 5, 6, 7, 8);

    /** How long admission could last hangs on these, whatever the category. */
    private static final Set<String> ALWAYS = Set.of("job.startsOn", "job.endsOn");

    @Inject
    private AssessingAdmission assessing;

    @Inject
    private Reading reading;

    @Inject
    private KeptAnswers kept;

    @Inject
    private FactQuestions questions;

    private final QuestionAddress address = new QuestionAddress();
    private boolean gone;
    private final Map<String, String> typed = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final LinesShown lines = new LinesShown(typed);

    public void open() {
        kept.find(address.getAnswers()).ifPresentOrElse(typed::putAll, () -> gone = address.namesAnswers());
        typed.putIfAbsent("kind", Facts.Kind.FIRST.name());
        if (isOne(Category.values(), address.getCategory())) {
            typed.put("category", address.getCategory());
        }
        if (address.getOn() != null) {
            typed.putIfAbsent("submittedOn", address.getOn());
        }
        lines.count();
    }

    /** Each time the page is shown it asks what matters with what is known by now. */
    public void show() {
        AdmissionQuestion known = reading.read(typed).question();
        asked.clear();
        asked.addAll(ALWAYS);
        asked.addAll(assessing.asked(known));
        // an open answer is one of the choices
        questions
                .single()
                .forEach(question -> typed.compute(question.field(), (field, answer) -> answer == null ? "" : answer));
    }

    /** Shows the page again, with the questions of the category that was chosen. */
    public void look() {}

    public void answer() throws IOException {
        Reading.Read read = reading.read(typed);
        List<Violation> faults = new ArrayList<>(read.faults());
        try {
            assessing.assess(read.question());
        } catch (Invalid contradictory) {
            faults.addAll(contradictory.violations());
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        Going.to(Going.answer(kept.keep(typed), null, read.question()));
    }

    private static boolean isOne(Enum<?>[] values, String name) {
        for (Enum<?> value : values) {
            if (value.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    public boolean asks(String field) {
        return asked.contains(field);
    }

    /** Whether anything is asked about that part of the facts. */
    public boolean asksOn(String part) {
        return asked.stream().anyMatch(field -> field.startsWith(part + "."));
    }

    public LinesShown getLines() {
        return lines;
    }

    public List<Integer> getLevels() {
        return LEVELS;
    }

    public List<Category> getCategories() {
        return List.of(Category.values());
    }

    public List<Facts.Kind> getKinds() {
        return List.of(Facts.Kind.values());
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    /** Whether the address names answers that are kept no longer, or are somebody else's. */
    public boolean isGone() {
        return gone;
    }

    public QuestionAddress getAddress() {
        return address;
    }
}
