package org.loket.law.condition;

import java.util.Optional;
import java.util.function.Function;
import org.loket.law.Confidence;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;

/** A condition on one fact that is either so or not so. */
public final class YesOrNo implements Condition {

    private final Question asked;
    private final Function<Filing, Boolean> fact;
    private final boolean wanted;

    private YesOrNo(Question asked, Function<Filing, Boolean> fact, boolean wanted) {
        this.asked = asked;
        this.fact = fact;
        this.wanted = wanted;
    }

    /** The employer is established in Belgium. */
    public static Condition employerEstablished(Provision basis) {
        return new YesOrNo(
                Question.of("employer-established", basis),
                filing -> filing.employer().establishedInBelgium(),
                true);
    }

    /** The worker works for the employer itself and is not posted to Belgium. */
    public static Condition noPosting(Provision basis) {
        return new YesOrNo(
                Question.of("no-posting", basis), filing -> filing.job().posted(), false);
    }

    /** The function itself requires higher education. */
    public static Condition functionRequiresHigherEducation(Provision basis) {
        return new YesOrNo(
                Question.of("function-requires-higher-education", basis),
                filing -> filing.job().requiresHigherEducation(),
                true);
    }

    /** The main residence of the worker is outside the European Union. */
    public static Condition mainResidenceAbroad(Provision basis) {
        return new YesOrNo(
                Question.of("main-residence-abroad", basis),
                filing -> filing.worker().mainResidenceAbroad(),
                true);
    }

    /** Another member state gave the worker the status of long-term resident. */
    public static Condition longTermResidentElsewhere(Provision basis) {
        return new YesOrNo(
                Question.of("long-term-resident", basis).restingOn(Confidence.LIKELY),
                filing -> filing.worker().longTermResidentElsewhere(),
                true);
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        Boolean shown = fact.apply(filing);
        if (shown == null) {
            return Optional.of(asked.answer(Met.UNKNOWN, wanted, null, "unknown"));
        }
        boolean met = shown == wanted;
        return Optional.of(asked.answer(met ? Met.YES : Met.NO, wanted, shown, met ? "met" : "not-met"));
    }
}
