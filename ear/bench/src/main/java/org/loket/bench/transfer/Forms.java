package org.loket.bench.transfer;

import java.time.LocalDate;

/** What is handed in: the same work, once as a first application and once as an offer. */
final class Forms {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String JOB =
            """
            {"title": "Software engineer", "occupation": "2512", "requiresHigherEducation": true,
             "grossAnnualWage": 60000.00, "fullTimeFraction": 1, "posted": false, "startsOn": "%s", "endsOn": "%s",
             "jointCommittee": "200", "wageClauseAtThirty": false}"""
                    .formatted(TODAY, TODAY.plusYears(2));

    private Forms() {}

    static String application(String worker, String enterprise) {
        return """
                {"category": "HIGHLY_SKILLED", "kind": "FIRST", "worker": %s, "job": %s, "employer":
                 {"enterpriseNumber": "%s", "establishedInBelgium": true, "foundedOn": "2005-01-01", "employees": 120}}"""
                .formatted(worker, JOB, enterprise);
    }

    static String offer(String nationalNumber, String permit) {
        return """
                {"worker": {"nationalNumber": "%s"}, "permit": "%s", "job": %s,
                 "employer": {"establishedInBelgium": true, "foundedOn": "2010-01-01", "employees": 40}}"""
                .formatted(nationalNumber, permit, JOB);
    }

    static String grant() {
        return """
                {"outcome": "GRANT", "grounds": [], "validFrom": "%s", "validUntil": "%s"}"""
                .formatted(TODAY, TODAY.plusYears(2));
    }
}
