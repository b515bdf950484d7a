package org.loket.web.faces;

import java.util.List;
import org.loket.casework.CaseRecord;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Finding;
import org.loket.law.refusal.Ground;
import org.loket.web.text.Text;

/** A ground on which an application was refused or not received, as a sentence with its article. */
public record DecisionGround(String sentence, Citation citation, Confidence confidence) {

    /** The grounds of a decision that was taken. */
    public static List<DecisionGround> of(CaseRecord decided, Text text) {
        return decided.proposal().grounds().stream()
                .map(code -> of(code, decided, text))
                .toList();
    }

    // a condition that is not met is a ground under its own name
    private static DecisionGround of(String code, CaseRecord decided, Text text) {
        return findings(decided).stream()
                .filter(finding -> finding.condition().equals(code))
                .findFirst()
                .map(finding ->
                        new DecisionGround(text.reason(finding.reason()), finding.citation(), finding.confidence()))
                .orElseGet(() -> of(Ground.valueOf(code), text));
    }

    private static DecisionGround of(Ground ground, Text text) {
        return new DecisionGround(text.say(ground.textKey()), ground.citation(), ground.confidence());
    }

    /** What the last examination found; nothing where there was none. */
    public static List<Finding> findings(CaseRecord decided) {
        return decided.examination() == null ? List.of() : decided.examination().findings();
    }
}
