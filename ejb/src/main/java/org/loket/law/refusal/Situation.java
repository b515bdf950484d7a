package org.loket.law.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loket.law.Circumstances;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Reason;
import org.loket.law.book.LawBook;
import org.loket.law.condition.EmployerStanding;
import org.loket.law.condition.Filing;

/**
 * What is known of an application or a permit when grounds are weighed.
 *
 * @param findings of the last examination; empty where there was none
 * @param completedInTime false once the term to complete the file is over
 */
public record Situation(
        Facts facts,
        Circumstances circumstances,
        List<Finding> findings,
        Boolean completedInTime,
        Boolean filedByEmployer) {

    private static final String MOST_FROM_OUTSIDE = "non-eu-share.most";

    /** The grounds of refusal and inadmissibility for an application of that day, each with what the facts say of it. */
    public List<Weighed> forApplicationSubmittedOn(LocalDate day) {
        return forApplicationSubmittedOn(day, LawBook.printed());
    }

    public List<Weighed> forApplicationSubmittedOn(LocalDate day, LawBook book) {
        return weigh(day, book, false);
    }

    /** The grounds to withdraw a permit for an event of that day. */
    public List<Weighed> forEventOn(LocalDate day) {
        return weigh(day, LawBook.printed(), true);
    }

    private List<Weighed> weigh(LocalDate day, LawBook book, boolean withdrawal) {
        return List.of(Nature.values()).stream()
                .flatMap(nature -> (withdrawal
                                ? Ground.forEventOn(day, nature)
                                : Ground.forApplicationSubmittedOn(day, nature))
                        .stream())
                .map(ground -> weigh(ground, day, book))
                .toList();
    }

    private Weighed weigh(Ground ground, LocalDate day, LawBook book) {
        return switch (ground) {
            case CONDITION_NOT_MET -> conditions();
            case FRAUD_OR_FALSE_STATEMENTS -> where(ground, circumstances.fraud());
            case EMPLOYER_FACILITATES_ENTRY -> facilitatingEntry();
            case PUBLIC_ORDER -> where(ground, circumstances.publicOrderConflict());
            case EMPLOYER_BREACHES_DUTIES -> where(ground, circumstances.dutiesBreached());
            case SPECIAL_CONDITIONS_BREACHED -> where(ground, circumstances.specialConditionsBreached());
            case EMPLOYER_SANCTIONED -> where(ground, circumstances.sanctioned());
            case EMPLOYER_INSOLVENT -> where(ground, circumstances.insolvent());
            case INSUFFICIENT_ACTIVITY -> where(ground, not(circumstances.activityJustifiesHiring()));
            case EMPLOYER_TOO_YOUNG_OR_EMPTY -> standing(day, book);
            case WORKFORCE_MOSTLY_FROM_OUTSIDE_EU -> workforce(day, book);
            case GATEWAY_EMPLOYER -> where(ground, circumstances.gateway());
            case NOT_COMPLETED_IN_TIME -> where(ground, not(completedInTime));
            case NOT_FILED_BY_THE_EMPLOYER -> where(ground, not(filedByEmployer));
            case RESIDENCE_FEE_NOT_PAID -> where(ground, not(circumstances.residenceFeePaid()));
            case FLEMISH_FEE_NOT_PAID -> where(ground, not(circumstances.flemishFeePaid()));
        };
    }

    private Weighed conditions() {
        long failed = count(Met.NO);
        if (failed > 0) {
            return Weighed.of(Ground.CONDITION_NOT_MET, Met.YES, Reason.of("ground.conditions-not-met", failed));
        }
        if (findings.isEmpty()) {
            return Weighed.of(Ground.CONDITION_NOT_MET, Met.UNKNOWN, Reason.of("ground.not-examined"));
        }
        long unknown = count(Met.UNKNOWN);
        return unknown > 0
                ? Weighed.of(Ground.CONDITION_NOT_MET, Met.UNKNOWN, Reason.of("ground.conditions-unknown", unknown))
                : Weighed.of(Ground.CONDITION_NOT_MET, Met.NO, Reason.of("ground.conditions-met"));
    }

    // what the authority may, but need not, refuse for is a ground of its own
    private long count(Met met) {
        return findings.stream()
                .filter(finding -> finding.met() == met && !finding.discretionary())
                .count();
    }

    private Weighed facilitatingEntry() {
        Ground ground = Ground.EMPLOYER_FACILITATES_ENTRY;
        if (Boolean.FALSE.equals(circumstances.economicActivity())) {
            return Weighed.of(ground, Met.YES, Reason.of("ground.no-activity"));
        }
        Boolean facilitates = circumstances.facilitatesEntry();
        boolean half = Boolean.FALSE.equals(facilitates) && circumstances.economicActivity() == null;
        return where(ground, half ? null : facilitates);
    }

    private Weighed standing(LocalDate day, LawBook book) {
        Finding finding = new EmployerStanding()
                .test(new Filing(day, facts.imaginable(), book))
                .orElseThrow();
        Met triggered =
                switch (finding.met()) {
                    case YES -> Met.NO;
                    case NO -> Met.YES;
                    case UNKNOWN -> Met.UNKNOWN;
                };
        return new Weighed(
                Ground.EMPLOYER_TOO_YOUNG_OR_EMPTY,
                triggered,
                finding.reason(),
                Ground.EMPLOYER_TOO_YOUNG_OR_EMPTY.confidence().weakest(finding.confidence()));
    }

    private Weighed workforce(LocalDate day, LawBook book) {
        Ground ground = Ground.WORKFORCE_MOSTLY_FROM_OUTSIDE_EU;
        Integer share = circumstances.nonEuShare();
        if (share == null) {
            return where(ground, null);
        }
        Dated<Integer> most = book.value(MOST_FROM_OUTSIDE, Integer.class).versionOn(day);
        boolean above = share > most.value();
        Confidence confidence = ground.confidence().weakest(most.source().confidence());
        return new Weighed(
                ground,
                above ? Met.YES : Met.NO,
                Reason.of(above ? "ground.share-above" : "ground.share-within", most.value(), share),
                confidence);
    }

    private static Weighed where(Ground ground, Boolean so) {
        if (so == null) {
            return Weighed.of(ground, Met.UNKNOWN, Reason.of("ground.not-established"));
        }
        return so
                ? Weighed.of(ground, Met.YES, Reason.of("ground.established"))
                : Weighed.of(ground, Met.NO, Reason.of("ground.excluded"));
    }

    private static Boolean not(Boolean fact) {
        return Optional.ofNullable(fact).map(so -> !so).orElse(null);
    }
}
