package org.loket.law.labourmarket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.loket.kernel.Span;
import org.loket.law.Confidence;
import org.loket.law.Facts.Circle;
import org.loket.law.Facts.Mediation;
import org.loket.law.Facts.Surplus;
import org.loket.law.Met;
import org.loket.law.Reason;
import org.loket.law.condition.Filing;
import org.loket.law.labourmarket.Ring.Kind;
import org.loket.law.labourmarket.Ring.Look;

/**
 * Looks at one circle: the publication that reaches it, the services that mediate in it, and the surpluses recorded for
 * it. Without figures the vacancy decides alone; a recorded surplus and a suitable candidate hold the circle.
 */
final class CircleLook {

    private static final int MOST_GAPS = 10;

    // so that it does not matter in which order figures were told
    private static final Comparator<Surplus> IN_ORDER = Comparator.comparing(Surplus::toString);

    private final Filing filing;
    private final Circle circle;
    private final Published published;
    private final List<Look> looked = new ArrayList<>();

    CircleLook(Filing filing, PublicationRule rule, Circle circle) {
        this.filing = filing;
        this.circle = circle;
        this.published = Published.on(
                Rings.channelOf(circle, rule.channels()), filing.vacancy().publications(), rule);
    }

    Ring ring(Confidence confidence) {
        Met vacancy = publication();
        boolean candidates = mediation();
        Met surpluses = surpluses();
        Confidence counted = confidence.weakest(published.confidence());
        Confidence sure = candidates ? counted.weakest(Mediations.CONFIDENCE) : counted;
        if (surpluses == Met.NO) {
            return answer(Ring.State.HELD, "ring.held-surplus", sure);
        }
        if (candidates) {
            return answer(Ring.State.HELD, "ring.held-candidates", sure);
        }
        if (vacancy == Met.NO) {
            return answer(Ring.State.HELD, "ring.held-vacancy", sure);
        }
        return vacancy == Met.YES && surpluses == Met.YES
                ? answer(Ring.State.PASSED, "ring.passed", sure)
                : answer(Ring.State.OPEN, "ring.open", sure);
    }

    private Ring answer(Ring.State state, String why, Confidence confidence) {
        return new Ring(circle, state, looked, Reason.of(why), Rings.BASIS.citation(), confidence);
    }

    private Met publication() {
        String channel = published.channel().name();
        int required = published.rule().days();
        if (filing.vacancy().publications().isEmpty()) {
            look(Kind.PUBLICATION, Met.UNKNOWN, "ring.publication-unknown", channel, required);
            return Met.UNKNOWN;
        }
        Met met = published.met();
        if (met == Met.YES) {
            look(Kind.PUBLICATION, met, "ring.published", channel, published.measured(), required);
            return met;
        }
        if (published.isLongEnough()) {
            look(
                    Kind.PUBLICATION,
                    met,
                    "ring.not-open",
                    channel,
                    published.measured(),
                    published.rule().filedOn());
        } else {
            look(
                    Kind.PUBLICATION,
                    met,
                    "ring.published-short",
                    channel,
                    published.measured(),
                    required,
                    published.missing(),
                    published.firstDay(),
                    published.rule().filedOn());
        }
        for (Span gap : published.gaps().stream().limit(MOST_GAPS).toList()) {
            look(Kind.GAP, Met.NO, "ring.gap", channel, gap.from(), gap.until(), Published.days(gap));
        }
        return met;
    }

    private boolean mediation() {
        boolean candidates = false;
        for (Mediation one : Mediations.of(filing).of(Rings.servicesOf(circle))) {
            candidates |= one.suitableCandidates();
            look(
                    Kind.MEDIATION,
                    one.suitableCandidates() ? Met.NO : Met.YES,
                    one.suitableCandidates() ? "ring.candidates" : "ring.no-candidates",
                    one.service().title());
        }
        return candidates;
    }

    private Met surpluses() {
        List<Surplus> figures = filing.vacancy().surpluses().stream()
                .filter(one -> one.circle() == circle && countsOn(one))
                .sorted(IN_ORDER)
                .toList();
        String occupation = filing.job().occupation();
        if (occupation == null) {
            look(Kind.SURPLUS, Met.UNKNOWN, "ring.occupation-unknown");
            return Met.UNKNOWN;
        }
        Met met = Met.YES;
        boolean none = true;
        for (Surplus one : figures) {
            if (occupation.equals(one.occupation()) && one.surplus() != null) {
                none = false;
                met = one.surplus() > 0 ? Met.NO : met;
                figure(one);
            }
        }
        if (none) {
            look(Kind.SURPLUS, Met.UNKNOWN, "ring.no-figures", occupation);
        }
        return met;
    }

    private void figure(Surplus one) {
        look(
                Kind.SURPLUS,
                one.surplus() > 0 ? Met.NO : Met.YES,
                one.surplus() > 0 ? "ring.surplus" : "ring.no-surplus",
                named(one.place()),
                one.surplus(),
                one.occupation(),
                named(one.source()));
    }

    private boolean countsOn(Surplus one) {
        return (one.from() == null || !one.from().isAfter(filing.day()))
                && (one.until() == null || !one.until().isBefore(filing.day()));
    }

    private static String named(String text) {
        return text == null ? "-" : text;
    }

    private void look(Kind kind, Met met, String why, Object... arguments) {
        looked.add(new Look(kind, met, Reason.of(why, arguments)));
    }
}
