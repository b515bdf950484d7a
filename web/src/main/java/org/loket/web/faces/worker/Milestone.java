package org.loket.web.faces.worker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.loket.casework.Stage;
import org.loket.kernel.TheClock;
import org.loket.register.PermitRecord;
import org.loket.worklist.CaseFile;
import org.loket.worklist.Happened;

/**
 * What mattered in the life of a file, and what is still to come.
 *
 * @param key of the sentence, under {@code dossier.milestone.}
 */
public record Milestone(String key, LocalDate on, String tone) {

    private static final Map<String, String> TOLD = Map.of(
            "application-submitted", "good",
            "information-asked", "",
            "information-answered", "",
            "term-extended", "");

    /** In order of time; the last days that are known stand at the end, even when they have passed. */
    static List<Milestone> of(CaseFile file, LocalDate today) {
        List<Milestone> milestones = new ArrayList<>();
        for (Happened happened : file.history()) {
            LocalDate on = happened.at().atZoneSameInstant(TheClock.BRUSSELS).toLocalDate();
            if (TOLD.containsKey(happened.kind())) {
                milestones.add(new Milestone(happened.kind(), on, TOLD.get(happened.kind())));
            } else if (happened.kind().equals("case-decided")) {
                milestones.add(decided(file.state().stage(), on));
            }
        }
        if (file.permit() != null) {
            PermitRecord permit = file.permit();
            milestones.add(new Milestone("valid-from", permit.validFrom(), toneOf(permit.validFrom(), today)));
            LocalDate lastDay = permit.lastDayOfWork();
            if (lastDay != null) {
                milestones.add(new Milestone("valid-until", lastDay, toneOf(lastDay, today)));
            }
        } else if (!file.state().stage().isDecided()) {
            milestones.add(new Milestone("now." + file.state().stage(), today, "now"));
            if (file.state().dueOn() != null) {
                milestones.add(new Milestone("due", file.state().dueOn(), "coming"));
            }
        }
        return milestones;
    }

    private static Milestone decided(Stage stage, LocalDate on) {
        return new Milestone("decided." + stage, on, stage == Stage.GRANTED ? "good" : "bad");
    }

    private static String toneOf(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? "coming" : "good";
    }
}
