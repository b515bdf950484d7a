package org.loket.letter;

import java.time.Period;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Reason;

/** What the letter says, in the words of the bundles. */
record Words(Texts texts, Values values) {

    @FunctionalInterface
    interface Texts {
        String say(String key, Object... arguments);
    }

    @FunctionalInterface
    interface Values {
        Object write(Object value);
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    String value(Object value) {
        return String.valueOf(values.write(value));
    }

    String condition(Finding finding) {
        return say("law.condition." + finding.condition());
    }

    String reason(Reason reason) {
        return say(reason.textKey(), reason.arguments().toArray());
    }

    /** How the condition stands: what the authority may, but need not, hold against the applicant says so. */
    String standing(Finding finding) {
        if (finding.met() == Met.NO && finding.discretionary()) {
            return say("letter.finding.to-weigh");
        }
        return switch (finding.met()) {
            case YES -> say("letter.finding.met");
            case NO -> say("letter.finding.not-met");
            case UNKNOWN -> say("letter.finding.unknown");
        };
    }

    String provision(Citation citation, Confidence confidence) {
        String provision = citation.under(say(citation.actKey()));
        return say(confidence.isConfirmed() ? "letter.provision" : "letter.provision.unconfirmed", provision);
    }

    String term(Period within) {
        return within.getMonths() > 0
                ? say("letter.term.months", within.getMonths())
                : say("letter.term.days", within.getDays());
    }
}
