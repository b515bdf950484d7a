package org.loket.law.engagement;

import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.loket.law.Dated;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/** The grant on which a researcher works runs for at most a set time. */
public final class GrantLength implements Condition {

    private final Question asked;
    private final String longest;

    public GrantLength(Provision basis, String longest) {
        this.asked = Question.of("grant-duration", basis);
        this.longest = longest;
    }

    @Override
    public Set<String> asks() {
        return Set.of("engagement.grantMonths");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        Dated<Period> version = filing.value(longest, Period.class);
        Question resting = asked.restingOn(version.source());
        int most = (int) version.value().toTotalMonths();
        Integer found = filing.facts().engagement().grantMonths();
        if (found == null) {
            return Optional.of(resting.answer(Met.UNKNOWN, most, null, "unknown", most));
        }
        boolean met = found <= most;
        return Optional.of(resting.answer(met ? Met.YES : Met.NO, most, found, met ? "met" : "too-long", most, found));
    }
}
