package org.loket.labourmarket;

import java.time.LocalDate;
import org.loket.law.Facts.Circle;

/**
 * A figure as somebody hands it in.
 *
 * @param region for Flanders none is needed; for the other regions one of them; for a border region its code of the
 *     European nomenclature of territorial units (NUTS)
 * @param country for the European Economic Area and Switzerland, ISO 3166-1 alpha-3
 * @param occupation ISCO-08, four digits
 * @param surplus job-seekers beyond the vacancies; zero where there is no surplus
 * @param from the first day for which the figure counts
 * @param until null until a later figure replaces it
 */
public record SurplusGiven(
        Circle circle,
        String region,
        String country,
        String occupation,
        Integer surplus,
        LocalDate from,
        LocalDate until,
        String source) {}
