package org.loket.law.condition;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.loket.law.Confidence;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;

/** A condition on one fact that is either so or not so. */
public final class YesOrNo implements Condition {

    private final Question asked;
    private final String field;
    private final Function<Filing, Boolean> fact;
    private final boolean wanted;

    private YesOrNo(Question asked, String field, Function<Filing, Boolean> fact, boolean wanted) {
        this.asked = asked;
        this.field = field;
        this.fact = fact;
        this.wanted = wanted;
    }

    /** That fact is so; the field is where the facts hold it. */
    public static Condition isSo(Question asked, String field, Function<Filing, Boolean> fact) {
        return new YesOrNo(asked, field, fact, true);
    }

    /** That fact is not so. */
    public static Condition isNotSo(Question asked, String field, Function<Filing, Boolean> fact) {
        return new YesOrNo(asked, field, fact, false);
    }

    /** The employer is established in Belgium. */
    public static Condition employerEstablished(Provision basis) {
        return isSo(
                Question.of("employer-established", basis), "employer.establishedInBelgium", filing -> filing.employer()
                        .establishedInBelgium());
    }

    /** The worker works for the employer itself and is not posted to Belgium. */
    public static Condition noPosting(Provision basis) {
        return isNotSo(Question.of("no-posting", basis), "job.posted", filing -> filing.job()
                .posted());
    }

    /** The function itself requires higher education. */
    public static Condition functionRequiresHigherEducation(Provision basis) {
        return isSo(
                Question.of("function-requires-higher-education", basis),
                "job.requiresHigherEducation",
                filing -> filing.job().requiresHigherEducation());
    }

    @Override
    public Set<String> asks() {
        return Set.of(field);
    }

    /** The main residence of the worker is outside the European Union. */
    public static Condition mainResidenceAbroad(Provision basis) {
        return isSo(Question.of("main-residence-abroad", basis), "worker.mainResidenceAbroad", filing -> filing.worker()
                .mainResidenceAbroad());
    }

    /** Another member state gave the worker the status of long-term resident. */
    public static Condition longTermResidentElsewhere(Provision basis) {
        return isSo(
                Question.of("long-term-resident", basis).restingOn(Confidence.LIKELY),
                "worker.longTermResidentElsewhere",
                filing -> filing.worker().longTermResidentElsewhere());
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
