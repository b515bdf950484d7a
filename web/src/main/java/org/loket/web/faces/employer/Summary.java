package org.loket.web.faces.employer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.loket.intake.ApplicationForm;
import org.loket.law.Facts;
import org.loket.web.faces.SearchLine;
import org.loket.web.text.Text;

/** All answers in one list, as they will be submitted. */
@RequestScoped
public class Summary {

    private static final Map<String, String> WORDS = Map.of(
            "worker.qualificationLevel", "law.level.",
            "worker.qualificationProof", "law.proof.",
            "job.profession", "law.profession.",
            "engagement.capacity", "law.capacity.",
            "engagement.seasonalSector", "law.seasonal-sector.");

    @Inject
    Answers answers;

    @Inject
    ListFunctions functions;

    @Inject
    Text text;

    /** The answers of one step. */
    public record Part(WizardStep step, List<Line> lines) {}

    /** One answer; empty where there is none yet. */
    public record Line(String label, String said) {}

    /** @param vacancy as it was stated, with the figures that the region recorded */
    List<Part> of(ApplicationForm form, Facts.Vacancy vacancy, Set<String> asked) {
        List<Part> parts = new ArrayList<>();
        Wizard wizard = Wizard.of(form);
        List<WizardStep> steps = wizard.steps().stream()
                .filter(step -> !step.getFields().isEmpty())
                .toList();
        for (WizardStep step : steps) {
            List<Line> lines = new ArrayList<>();
            if (step == WizardStep.EMPLOYER) {
                lines.add(new Line(
                        text.say("ask.employer.enterpriseNumber"),
                        form.employer().enterpriseNumber().written()));
            }
            Map<String, String> kept = answers.of(form, step.getFields());
            step.getFields().stream()
                    .filter(asked::contains)
                    .filter(field -> !field.equals("worker.passportMrz"))
                    .forEach(field -> lines.add(new Line(wizard.ask(field, text), said(field, kept.get(field)))));
            if (step == WizardStep.JOB && asked.contains(Lines.PUBLICATIONS.list())) {
                lines.addAll(search(vacancy));
            }
            if (step == WizardStep.HISTORY) {
                lines.addAll(work(form.history()));
            }
            parts.add(new Part(step, lines));
        }
        return parts;
    }

    private List<Line> search(Facts.Vacancy vacancy) {
        List<Line> lines = new ArrayList<>();
        if (vacancy.publications().isEmpty()) {
            lines.add(new Line(text.say("ask.vacancy.publications"), ""));
        }
        SearchLine.of(vacancy, text).forEach(one -> lines.add(new Line(one.label(), one.said())));
        return lines;
    }

    /** What a worker who files alone told of the own past. */
    public List<Line> past(ApplicationForm form) {
        Map<String, String> kept = answers.of(form, WizardStep.HISTORY.getFields());
        List<Line> lines = new ArrayList<>();
        WizardStep.HISTORY
                .getFields()
                .forEach(field -> lines.add(new Line(Wizard.OF_WORKER.ask(field, text), said(field, kept.get(field)))));
        lines.addAll(work(form.history()));
        return lines;
    }

    private static List<Facts.Work> periods(Facts.History history) {
        return history == null || history.work() == null ? List.of() : history.work();
    }

    private List<Line> work(Facts.History history) {
        List<Facts.Work> periods = periods(history);
        if (periods.isEmpty()) {
            return List.of(new Line(Wizard.OF_WORKER.ask("history.work", text), ""));
        }
        return IntStream.range(0, periods.size())
                .mapToObj(place -> new Line(text.say("permit.line.history.work", place + 1), said(periods.get(place))))
                .toList();
    }

    private String said(Facts.Work work) {
        return text.say(
                work.until() == null ? "work.since" : "work.span",
                work.kind() == null ? text.say("permit.unknown") : text.of(work.kind()),
                work.from(),
                work.until());
    }

    private String said(String field, String kept) {
        if (kept == null) {
            return "";
        }
        if (WORDS.containsKey(field)) {
            return text.say(WORDS.get(field) + kept);
        }
        if (field.endsWith(".listFunction")) {
            return functions.name(kept);
        }
        return switch (Typing.of(field)) {
            case DAY -> text.write(LocalDate.parse(kept)).toString();
            case MONEY -> "€\u00a0" + kept;
            case SHARE -> kept + "\u00a0%";
            case YES_NO -> text.say("answer." + kept);
            default -> kept;
        };
    }
}
