package org.loket.law.labourmarket;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loket.law.Confidence;
import org.loket.law.Facts.Mediation;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/** The vacancy stood open long enough on every channel, and no employment service found somebody suitable. */
public final class LabourMarketTest implements Condition {

    /** The name of the condition. */
    public static final String NAME = "labour-market-test";

    private final Question asked;
    private final String days;

    /** @param days the name of the value that says how many days the vacancy must have stood open */
    public LabourMarketTest(Question asked, String days) {
        this.asked = asked;
        this.days = days;
    }

    @Override
    public Set<String> asks() {
        return Set.of(
                "vacancy.publications", "vacancy.mediations", "employer.enterpriseNumber", "previous.enterpriseNumber");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        if (Renewals.withTheSameEmployer(filing)) {
            return Optional.of(asked.restingOn(Renewals.CONFIDENCE).yes("renewal"));
        }
        PublicationRule rule = PublicationRule.of(filing, days);
        Question resting = asked.restingOn(rule.confidence());
        Optional<Mediation> found = Mediations.of(filing).withCandidates();
        if (found.isPresent()) {
            return Optional.of(resting.restingOn(Mediations.CONFIDENCE)
                    .no("candidates", found.get().service().title()));
        }
        if (filing.vacancy().publications().isEmpty()) {
            return Optional.of(resting.answer(Met.UNKNOWN, rule.days(), null, "unknown", rule.days()));
        }
        List<Published> all = rule.channels().stream()
                .map(channel -> Published.on(channel, filing.vacancy().publications(), rule))
                .toList();
        Published weakest = weakest(all);
        Confidence confidence =
                all.stream().map(Published::confidence).reduce(weakest.confidence(), Confidence::weakest);
        return Optional.of(answer(resting.restingOn(confidence), weakest));
    }

    // what fails for certain weighs more than what is open, and then the fewest days
    private static Published weakest(List<Published> all) {
        return all.stream()
                .min(Comparator.comparingInt((Published one) -> weight(one.met()))
                        .thenComparingInt(Published::measured))
                .orElseThrow();
    }

    private static int weight(Met met) {
        return switch (met) {
            case NO -> 0;
            case UNKNOWN -> 1;
            case YES -> 2;
        };
    }

    private static Finding answer(Question asked, Published on) {
        int required = on.rule().days();
        String channel = on.channel().name();
        if (on.met() == Met.YES) {
            return asked.answer(
                    Met.YES,
                    required,
                    on.measured(),
                    "met",
                    on.measured(),
                    required,
                    on.firstDay(),
                    on.rule().filedOn());
        }
        if (on.met() == Met.UNKNOWN) {
            return asked.answer(
                    Met.UNKNOWN, required, on.measured(), "unclear", channel, on.measured(), required, on.missing());
        }
        if (on.isLongEnough()) {
            return asked.answer(
                    Met.NO,
                    required,
                    on.measured(),
                    "not-open",
                    channel,
                    on.rule().filedOn());
        }
        if (on.counted() >= required) {
            return asked.answer(
                    Met.NO, required, on.measured(), "interrupted", channel, on.counted(), on.measured(), required);
        }
        return asked.answer(
                Met.NO,
                required,
                on.measured(),
                on.gaps().isEmpty() ? "too-short" : "too-short-gaps",
                channel,
                on.measured(),
                required,
                on.missing(),
                on.firstDay(),
                on.rule().filedOn(),
                on.gaps().size(),
                on.gaps().stream().mapToInt(Published::days).sum());
    }
}
