package org.loket.law.refusal;

import static org.loket.law.Confidence.CERTAIN;
import static org.loket.law.Confidence.LIKELY;
import static org.loket.law.Confidence.UNCERTAIN;
import static org.loket.law.refusal.Nature.INADMISSIBLE;
import static org.loket.law.refusal.Nature.MANDATORY;
import static org.loket.law.refusal.Nature.OPTIONAL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Provision;

/** A ground on which an application is refused or not received, or a permit withdrawn, with its first day. */
public enum Ground {
    CONDITION_NOT_MET(MANDATORY, Provision.BVR_REFUSAL, Days.BVR, CERTAIN),
    FRAUD_OR_FALSE_STATEMENTS(MANDATORY, Provision.BVR_REFUSAL, Days.BVR, CERTAIN, true),
    EMPLOYER_FACILITATES_ENTRY(MANDATORY, Provision.BVR_REFUSAL, Days.BVR, CERTAIN, true),
    PUBLIC_ORDER(MANDATORY, Provision.BVR_REFUSAL, Days.BVR, CERTAIN, true),
    EMPLOYER_BREACHES_DUTIES(MANDATORY, Provision.BVR_REFUSAL, Days.BVR, CERTAIN, true),
    SPECIAL_CONDITIONS_BREACHED(MANDATORY, Provision.BVR_GENERAL, Days.BVR, CERTAIN, true),

    EMPLOYER_SANCTIONED(OPTIONAL, Provision.ACT_1999_SANCTIONS, Days.BVR, CERTAIN, true),
    EMPLOYER_INSOLVENT(OPTIONAL, Provision.BVR_REFUSAL, Days.BVR, CERTAIN, true),
    INSUFFICIENT_ACTIVITY(OPTIONAL, Provision.BVR_REFUSAL, Days.MAY_2024, LIKELY),
    EMPLOYER_TOO_YOUNG_OR_EMPTY(OPTIONAL, Provision.BVR_REFUSAL, Days.MAY_2024, LIKELY),
    WORKFORCE_MOSTLY_FROM_OUTSIDE_EU(OPTIONAL, Provision.BVR_REFUSAL, Days.JANUARY_2026, UNCERTAIN),
    GATEWAY_EMPLOYER(OPTIONAL, Provision.BVR_REFUSAL, Days.JANUARY_2026, UNCERTAIN),

    NOT_COMPLETED_IN_TIME(INADMISSIBLE, Provision.BVR_PROCEDURE, Days.BVR, CERTAIN),
    NOT_FILED_BY_THE_EMPLOYER(INADMISSIBLE, Provision.BVR_PROCEDURE, Days.BVR, CERTAIN),
    RESIDENCE_FEE_NOT_PAID(INADMISSIBLE, Provision.RESIDENCE_FEE, Days.BVR, CERTAIN),
    FLEMISH_FEE_NOT_PAID(INADMISSIBLE, Provision.FLEMISH_FEE, Days.SEPTEMBER_2026, LIKELY);

    private final Nature nature;
    private final Provision basis;
    private final LocalDate since;
    private final Confidence confidence;
    private final boolean withdraws;

    Ground(Nature nature, Provision basis, LocalDate since, Confidence confidence) {
        this(nature, basis, since, confidence, false);
    }

    /** @param withdraws whether a permit that was granted is withdrawn on it too */
    Ground(Nature nature, Provision basis, LocalDate since, Confidence confidence, boolean withdraws) {
        this.nature = nature;
        this.basis = basis;
        this.since = since;
        this.confidence = confidence;
        this.withdraws = withdraws;
    }

    /** The grounds of that nature that can be relied on for an application of that day. */
    public static List<Ground> forApplicationSubmittedOn(LocalDate day, Nature nature) {
        return Arrays.stream(values())
                .filter(ground -> ground.nature == nature && !day.isBefore(ground.since))
                .toList();
    }

    /** The grounds of that nature on which a permit is withdrawn for an event of that day. */
    public static List<Ground> forEventOn(LocalDate day, Nature nature) {
        return forApplicationSubmittedOn(day, nature).stream()
                .filter(ground -> ground.withdraws)
                .toList();
    }

    public Nature nature() {
        return nature;
    }

    public Citation citation() {
        return basis.citation();
    }

    /** The first day of filing for which the ground can be relied on. */
    public LocalDate since() {
        return since;
    }

    public Confidence confidence() {
        return confidence.weakest(basis.confidence());
    }

    /** The key of the sentence in the bundles. */
    public String textKey() {
        return "law.ground." + name();
    }

    private static final class Days {
        private static final LocalDate BVR = LocalDate.of(2019, 1, 1);
        private static final LocalDate MAY_2024 = LocalDate.of(2024, 5, 1);
        private static final LocalDate JANUARY_2026 = LocalDate.of(2026, 1, 1);
        private static final LocalDate SEPTEMBER_2026 = LocalDate.of(2026, 9, 1);
    }
}
