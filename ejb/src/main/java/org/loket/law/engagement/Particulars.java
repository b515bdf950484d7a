package org.loket.law.engagement;

import org.loket.law.Confidence;
import org.loket.law.Provision;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Question;
import org.loket.law.condition.YesOrNo;

/** Conditions on one particular of the engagement that is so or not so. */
public final class Particulars {

    private Particulars() {}

    /** The researcher has a hosting agreement. */
    public static Condition hostingAgreement(Provision basis) {
        return YesOrNo.isSo(
                Question.of("hosting-agreement", basis).restingOn(Confidence.LIKELY),
                "engagement.hostingAgreement",
                filing -> filing.facts().engagement().hostingAgreement());
    }

    /** The host is recognised as a research institution. */
    public static Condition recognisedInstitution(Provision basis) {
        return YesOrNo.isSo(
                Question.of("recognised-institution", basis).restingOn(Confidence.LIKELY),
                "engagement.recognisedInstitution",
                filing -> filing.facts().engagement().recognisedInstitution());
    }

    /** The research is fundamental. */
    public static Condition fundamentalResearch(Provision basis) {
        return YesOrNo.isSo(
                Question.of("fundamental-research", basis),
                "engagement.fundamentalResearch",
                filing -> filing.facts().engagement().fundamentalResearch());
    }

    /** Whoever sends the worker and whoever takes the worker on belong to the same undertaking or group. */
    public static Condition sameGroup(Provision basis) {
        return YesOrNo.isSo(Question.of("same-group", basis), "engagement.sameGroup", filing -> filing.facts()
                .engagement()
                .sameGroup());
    }
}
