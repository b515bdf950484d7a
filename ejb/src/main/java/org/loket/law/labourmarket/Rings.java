package org.loket.law.labourmarket;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.Facts.Channel;
import org.loket.law.Facts.Circle;
import org.loket.law.Facts.EmploymentService;
import org.loket.law.Provision;
import org.loket.law.Reason;
import org.loket.law.book.BadLaw;
import org.loket.law.book.Entry;
import org.loket.law.book.Listing;
import org.loket.law.condition.Filing;

/** Draws the circles of the concentric model in the order of the law book, all of them, also beyond one that holds. */
public final class Rings {

    /** The name of the list in the law book. */
    public static final String LIST = "circles";

    static final Provision BASIS = Provision.BVR_LABOUR_MARKET;

    private Rings() {}

    /**
     * All circles; none where nobody is looked for.
     *
     * @param days the name of the value that says how many days the vacancy must have stood open
     */
    public static List<Ring> tested(Filing filing, String days) {
        if (Renewals.withTheSameEmployer(filing)) {
            return List.of();
        }
        Dated<Listing> circles = filing.list(LIST);
        PublicationRule rule = PublicationRule.of(filing, days);
        Confidence confidence = circles.source().confidence().weakest(rule.confidence());
        List<Ring> rings = new ArrayList<>();
        for (Circle circle : inOrder(circles.value())) {
            rings.add(
                    circle == Circle.THIRD_COUNTRIES
                            ? reached(rings, confidence)
                            : new CircleLook(filing, rule, circle).ring(confidence));
        }
        return List.copyOf(rings);
    }

    /** The circles of somebody for whose work the law presumes a shortage: no test of his own. */
    public static List<Ring> presumed(Filing filing, Provision basis, Confidence confidence) {
        return inOrder(filing.list(LIST).value()).stream()
                .map(circle -> new Ring(
                        circle,
                        circle == Circle.THIRD_COUNTRIES ? Ring.State.PASSED : Ring.State.PRESUMED,
                        List.of(),
                        Reason.of(circle == Circle.THIRD_COUNTRIES ? "ring.reached" : "ring.presumed"),
                        basis.citation(),
                        confidence))
                .toList();
    }

    static List<Circle> inOrder(Listing circles) {
        return circles.entries().stream().map(Entry::code).map(Rings::circle).toList();
    }

    private static Circle circle(String code) {
        try {
            return Circle.valueOf(code);
        } catch (IllegalArgumentException e) {
            throw new BadLaw(code + " is no circle");
        }
    }

    /** The channel that reaches the circle, among those that the law asks for. */
    static Channel channelOf(Circle circle, List<Channel> asked) {
        boolean near = circle == Circle.FLANDERS || circle == Circle.OTHER_REGIONS;
        Channel best = near ? Channel.VDAB : Channel.EURES;
        return asked.contains(best) ? best : asked.get(0);
    }

    /** The employment services that mediate in the circle. */
    static Set<EmploymentService> servicesOf(Circle circle) {
        return switch (circle) {
            case FLANDERS -> Set.of(EmploymentService.VDAB);
            case OTHER_REGIONS -> Set.of(EmploymentService.ACTIRIS, EmploymentService.LE_FOREM, EmploymentService.ADG);
            case BORDER_REGIONS, EEA_AND_SWITZERLAND, THIRD_COUNTRIES -> Set.of();
        };
    }

    // nothing is tested out there: one arrives when every circle before is passed
    private static Ring reached(List<Ring> before, Confidence confidence) {
        boolean held = before.stream().anyMatch(ring -> ring.state() == Ring.State.HELD);
        boolean open = before.stream().anyMatch(ring -> ring.state() == Ring.State.OPEN);
        Ring.State state = held ? Ring.State.HELD : open ? Ring.State.OPEN : Ring.State.PASSED;
        String why = held ? "ring.not-reached" : open ? "ring.reach-open" : "ring.reached";
        return new Ring(Circle.THIRD_COUNTRIES, state, List.of(), Reason.of(why), BASIS.citation(), confidence);
    }
}
