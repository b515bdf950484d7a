package org.loket.web.rest.casework;

import org.loket.law.Circumstances;
import org.loket.law.Facts;

/**
 * Facts that an official establishes; what is left out stays as it was.
 *
 * @param basis the answer or document from which they appear
 */
record FactsGiven(
        Facts.Worker worker,
        Facts.Employer employer,
        Facts.Job job,
        Facts.Vacancy vacancy,
        Facts.Engagement engagement,
        Facts.History history,
        Circumstances circumstances,
        String basis) {

    Facts facts() {
        return new Facts(null, worker, employer, job, vacancy, null, engagement, history, circumstances);
    }
}
