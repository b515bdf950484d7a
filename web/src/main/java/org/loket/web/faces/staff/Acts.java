package org.loket.web.faces.staff;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.casework.CaseRecord;
import org.loket.casework.InformationRequestRecord;
import org.loket.casework.Leeway;
import org.loket.casework.Stage;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.refusal.Ground;
import org.loket.worklist.Desk;

/**
 * What this official can do on this case as it stands, and what comes first. The house decides whether it may be done;
 * this only keeps forms off the page that would be declined.
 *
 * @param request the question that is open; null where none is
 * @param bystander why the viewer cannot decide on what is proposed, as the end of a key; null where that is not so
 */
public record Acts(Set<Act> possible, Act first, UUID request, String bystander) implements Serializable {

    static final Acts NONE = new Acts(Set.of(), null, null, null);

    public boolean can(Act act) {
        return possible.contains(act);
    }

    static Acts of(Desk desk, Actor actor) {
        CaseRecord state = desk.file().state();
        UUID request = state.requests().stream()
                .filter(InformationRequestRecord::isOpen)
                .map(InformationRequestRecord::id)
                .findFirst()
                .orElse(null);
        if (state.stage().isDecided()) {
            return new Acts(Set.of(), null, null, null);
        }
        Set<Act> possible = EnumSet.noneOf(Act.class);
        if (request != null) {
            possible.add(Act.ANSWER);
        }
        if (state.stage() == Stage.PROPOSED) {
            String bystander = bystander(state, actor);
            if (bystander == null) {
                possible.add(Act.DECIDE);
                possible.add(Act.SEND_BACK);
            }
            return new Acts(possible, Act.DECIDE, request, bystander);
        }
        possible.add(Act.EXAMINE);
        possible.add(Act.INADMISSIBLE);
        possible.add(Act.ESTABLISH);
        if (desk.leeway().extension() != null) {
            possible.add(Act.EXTEND);
        }
        if (state.stage() == Stage.UNDER_EXAMINATION) {
            possible.add(Act.ASK);
            if (desk.leeway().examined()) {
                possible.add(Act.GRANT);
                possible.add(Act.REFUSE);
            }
        }
        return new Acts(possible, first(state, desk.leeway()), request, null);
    }

    private static String bystander(CaseRecord state, Actor actor) {
        if (actor.account().equals(state.proposedBy())) {
            return "mine";
        }
        return actor.isDecisionMaker() ? null : "function";
    }

    private static Act first(CaseRecord state, Leeway leeway) {
        if (state.stage() == Stage.WAITING_FOR_INFORMATION) {
            return leeway.inadmissible().contains(Ground.NOT_COMPLETED_IN_TIME) ? Act.INADMISSIBLE : Act.ANSWER;
        }
        if (!leeway.examined()) {
            return Act.EXAMINE;
        }
        if (!leeway.mustRelyOn().isEmpty()
                || leeway.against().stream().map(Finding::met).anyMatch(Met.NO::equals)) {
            return Act.REFUSE;
        }
        return leeway.unknown().isEmpty() ? Act.GRANT : Act.ASK;
    }
}
