package org.loket.law.transfer;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.loket.law.ChangeRegime;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.Finding;
import org.loket.law.Footing;
import org.loket.law.InForce;
import org.loket.law.Met;
import org.loket.law.Provision;
import org.loket.law.Reason;
import org.loket.law.book.LawBook;

/**
 * What a change of employer takes, under the regime of the day on which it is filed.
 *
 * @param chosen the regime that the administration chose
 * @param applied the regime that applies to this permit: Blue Cards and seasonal work are notified by law
 * @param objection how long the authority may object, counted from the filing; null where it does not object but decides
 * @param firstEmployer how long the worker stays with the first employer at least; nothing by default
 */
public record ChangeOfEmployer(
        ChangeRegime chosen,
        ChangeRegime applied,
        Initiative initiative,
        Period objection,
        Period firstEmployer,
        Retest retest,
        Footing footing,
        Citation citation,
        Confidence confidence) {

    private static final String FIRST_EMPLOYER = "first-employer.least";
    private static final String STAY = "first-employer-period";

    /** The rules for a change that is filed on that day. */
    public static ChangeOfEmployer forChangeFiledOn(LocalDate day, Permit permit, LawBook book) {
        Dated<ChangeRegime> chosen = book.value("regime." + ChangeRegime.QUESTION, ChangeRegime.class)
                .versionOn(day);
        Confidence sure = chosen.source().confidence();
        return switch (appliedTo(chosen.value(), permit.sort())) {
            case TRANSFER -> {
                Dated<Period> objection = period("objection-term", day, book);
                Dated<Period> first = period(FIRST_EMPLOYER, day, book);
                yield new ChangeOfEmployer(
                        chosen.value(),
                        ChangeRegime.TRANSFER,
                        Initiative.WORKER,
                        objection.value(),
                        first.value(),
                        Retest.WHAT_CHANGED,
                        Footing.POLICY_DEMAND,
                        Provision.SERV_TRANSFER.citation(),
                        sure.weakest(Provision.SERV_TRANSFER.confidence())
                                .weakest(objection.source().confidence())
                                .weakest(first.source().confidence()));
            }
            case NOTIFICATION -> notified(chosen, day, permit, book);
            case NEW_APPLICATION ->
                new ChangeOfEmployer(
                        chosen.value(),
                        ChangeRegime.NEW_APPLICATION,
                        Initiative.NEW_EMPLOYER,
                        null,
                        Period.ZERO,
                        Retest.EVERYTHING,
                        Footing.APPLICABLE_LAW,
                        Provision.BVR_ONE_EMPLOYER.citation(),
                        sure.weakest(Provision.BVR_ONE_EMPLOYER.confidence()));
        };
    }

    // the policy asks it for every permit; where the law is applied, Blue Cards and seasonal work are notified
    private static ChangeRegime appliedTo(ChangeRegime chosen, Permit.Sort sort) {
        return chosen == ChangeRegime.NEW_APPLICATION && sort != Permit.Sort.COMBINED
                ? ChangeRegime.NOTIFICATION
                : chosen;
    }

    private static ChangeOfEmployer notified(Dated<ChangeRegime> chosen, LocalDate day, Permit permit, LawBook book) {
        Notified rule = Notified.of(permit.sort());
        Optional<Dated<Period>> objection = rule.objectionOn(day, permit, book);
        Dated<Period> first = period(FIRST_EMPLOYER, day, book);
        boolean ownRule = permit.sort() != Permit.Sort.COMBINED;
        Confidence sure = chosen.source().confidence().weakest(rule.basis().confidence());
        return new ChangeOfEmployer(
                chosen.value(),
                ChangeRegime.NOTIFICATION,
                Initiative.NEW_EMPLOYER,
                objection.map(Dated::value).orElse(null),
                ownRule ? Period.ZERO : first.value(),
                Retest.WHAT_CHANGED,
                rule.footing(),
                rule.basis().citation(),
                objection
                        .map(version -> sure.weakest(version.source().confidence()))
                        .orElse(sure));
    }

    private static Dated<Period> period(String name, LocalDate day, LawBook book) {
        InForce<Period> versions = book.value(name, Period.class);
        return versions.versionOn(day);
    }

    /** The last day on which the authority may object to a change filed on that day; empty where it does not object. */
    public Optional<LocalDate> lastDayToObject(LocalDate filedOn) {
        return Optional.ofNullable(objection).map(filedOn::plus);
    }

    /** How long the authority may object; no time at all where it does not. */
    public Period timeToObject() {
        return objection == null ? Period.ZERO : objection;
    }

    /** The first day on which the worker may go to another employer. */
    public LocalDate firstDayWithAnother(LocalDate since) {
        return since.plus(firstEmployer);
    }

    /** Whether the worker stayed with the first employer for as long as the regime asks; empty where it asks nothing. */
    public Optional<Finding> stay(LocalDate since, LocalDate startsOn) {
        if (firstEmployer.isZero()) {
            return Optional.empty();
        }
        LocalDate free = firstDayWithAnother(since);
        Met met = startsOn == null ? Met.UNKNOWN : startsOn.isBefore(free) ? Met.NO : Met.YES;
        Reason reason =
                switch (met) {
                    case YES -> Reason.of(STAY + ".met", free);
                    case NO -> Reason.of(STAY + ".not-met", free, startsOn);
                    case UNKNOWN -> Reason.of(STAY + ".unknown", free);
                };
        // a serious breach by the first employer lets the worker go earlier, which the authority weighs
        return Optional.of(new Finding(STAY, met, citation, confidence, true, free, startsOn, reason));
    }
}
