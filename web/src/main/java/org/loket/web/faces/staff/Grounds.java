package org.loket.web.faces.staff;

import java.util.List;
import java.util.stream.Stream;
import org.loket.casework.CaseRecord;
import org.loket.casework.Leeway;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.refusal.Ground;
import org.loket.law.refusal.Nature;
import org.loket.law.refusal.Weighed;
import org.loket.web.faces.part.Choices.Choice;
import org.loket.web.faces.part.Choices.Group;
import org.loket.web.text.Text;

/** Grounds in the reader's language, each with its article: to choose from, and as they were chosen. */
final class Grounds {

    private Grounds() {}

    static List<Group> ofRefusal(Leeway leeway, Text text) {
        boolean called = !leeway.unmet().isEmpty() || !leeway.triggered().isEmpty();
        return List.of(
                new Group(
                        text.say("staff.grounds.found"),
                        leeway.unmet().stream()
                                .map(finding -> choice(finding, text))
                                .toList(),
                        false),
                called("staff.grounds.must", leeway.mustRelyOn(), text),
                called("staff.grounds.may", leeway.mayRelyOn(), text),
                group(Nature.MANDATORY, others(leeway.mandatory(), leeway), text, called),
                group(Nature.OPTIONAL, others(leeway.optional(), leeway), text, called));
    }

    static List<Group> ofInadmissibility(Leeway leeway, Text text) {
        return List.of(group(Nature.INADMISSIBLE, leeway.inadmissible(), text, false));
    }

    /** What is ticked before anybody chooses: what the examination found wanting, and what leaves no choice. */
    static List<String> found(Leeway leeway) {
        return Stream.concat(
                        leeway.unmet().stream()
                                .filter(finding -> finding.met() == Met.NO)
                                .map(Finding::condition),
                        leeway.mustRelyOn().stream()
                                .map(weighed -> weighed.ground().name()))
                .toList();
    }

    /** What is ticked of inadmissibility: what the facts call for. */
    static List<String> notReceived(Leeway leeway) {
        return leeway.notReceived().stream().map(Ground::name).toList();
    }

    static List<Choice> proposed(CaseRecord state, Text text) {
        return state.proposal().grounds().stream()
                .map(code -> named(code, state, text))
                .toList();
    }

    // a condition that is not met is a ground under its own name
    private static Choice named(String code, CaseRecord state, Text text) {
        List<Finding> findings =
                state.examination() == null ? List.of() : state.examination().findings();
        return findings.stream()
                .filter(finding -> finding.condition().equals(code))
                .findFirst()
                .map(finding -> choice(finding, text))
                .orElseGet(() -> choice(Ground.valueOf(code), text));
    }

    private static Group called(String title, List<Weighed> grounds, Text text) {
        return new Group(
                text.say(title),
                grounds.stream().map(weighed -> choice(weighed, text)).toList(),
                false);
    }

    private static List<Ground> others(List<Ground> grounds, Leeway leeway) {
        return grounds.stream()
                .filter(ground ->
                        leeway.triggered().stream().map(Weighed::ground).noneMatch(ground::equals))
                .toList();
    }

    private static Group group(Nature nature, List<Ground> grounds, Text text, boolean folded) {
        return new Group(
                text.of(nature),
                grounds.stream().map(ground -> choice(ground, text)).toList(),
                folded);
    }

    private static Choice choice(Finding finding, Text text) {
        return new Choice(
                finding.condition(),
                text.reason(finding.reason()),
                text.cite(finding.citation()),
                finding.confidence().isConfirmed());
    }

    private static Choice choice(Weighed weighed, Text text) {
        return new Choice(
                weighed.ground().name(),
                text.say(weighed.ground().textKey()) + " " + text.reason(weighed.reason()),
                text.cite(weighed.citation()),
                weighed.confidence().isConfirmed());
    }

    private static Choice choice(Ground ground, Text text) {
        return new Choice(
                ground.name(),
                text.say(ground.textKey()),
                text.cite(ground.citation()),
                ground.confidence().isConfirmed());
    }
}
