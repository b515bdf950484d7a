package org.loket.web.faces.employer;

import java.util.List;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.CaseNumber;
import org.loket.law.category.Admission;
import org.loket.law.category.Applicant;
import org.loket.web.text.Text;

/** Who fills in an application: in which room, in which steps, and where the way leads after them. */
enum Wizard {
    OF_EMPLOYER(
            "/employer",
            "application",
            WizardStep.WORKER,
            WizardStep.EMPLOYER,
            WizardStep.JOB,
            WizardStep.DOCUMENTS,
            WizardStep.REVIEW) {

        @Override
        String list(ApplicationForm form) {
            return "/employer/applications?enterprise="
                    + form.employer().enterpriseNumber().digits();
        }

        @Override
        String submitted(CaseNumber number) {
            return "/employer/submitted?number=" + number;
        }

        @Override
        String file(CaseNumber number) {
            return "/employer/file?number=" + number;
        }
    },
    OF_WORKER("/worker", "own", WizardStep.WORKER, WizardStep.HISTORY, WizardStep.DOCUMENTS, WizardStep.REVIEW) {

        @Override
        String list(ApplicationForm form) {
            return "/worker/unlimited";
        }

        @Override
        String submitted(CaseNumber number) {
            return file(number);
        }

        @Override
        String file(CaseNumber number) {
            return "/worker/dossier?number=" + number;
        }
    };

    private final String room;
    private final String words;
    private final List<WizardStep> steps;

    Wizard(String room, String words, WizardStep... steps) {
        this.room = room;
        this.words = words;
        this.steps = List.of(steps);
    }

    static Wizard of(ApplicationForm form) {
        return Admission.formalitiesOf(form.category()).applicant() == Applicant.WORKER ? OF_WORKER : OF_EMPLOYER;
    }

    /** Where the applicant's files are listed. */
    abstract String list(ApplicationForm form);

    /** Where it is said what follows a submission. */
    abstract String submitted(CaseNumber number);

    /** Where a submitted file is followed. */
    abstract String file(CaseNumber number);

    /** The step that an address names; the first where it names none of these. */
    WizardStep at(String name) {
        return steps.stream()
                .filter(step -> step.getName().equals(name))
                .findFirst()
                .orElse(steps.get(0));
    }

    /** Where that step of that draft is filled in. */
    String link(CaseNumber number, WizardStep step) {
        return room + "/application?number=" + number + "&step=" + step.getName();
    }

    WizardStep after(WizardStep step) {
        return steps.get(Math.min(steps.indexOf(step) + 1, steps.size() - 1));
    }

    /** Null before the first. */
    WizardStep before(WizardStep step) {
        return step == steps.get(0) ? null : steps.get(steps.indexOf(step) - 1);
    }

    List<WizardStep> steps() {
        return steps;
    }

    /** How that is asked: a worker who files alone is spoken to. */
    String ask(String field, Text text) {
        String key = words + ".ask." + field;
        return text.say(text.knows(key) ? key : "ask." + field);
    }

    /** What that is called, in the words of who fills it in. */
    String textKey(String what, WizardStep step) {
        return words + "." + what + "." + step.getName();
    }
}
