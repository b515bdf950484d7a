package org.loket.assessment;

import java.time.LocalDate;
import org.loket.law.Facts;
import org.loket.law.category.Category;

/**
 * Somebody asks whether a permit is possible.
 *
 * @param submittedOn the day of filing that selects the law; today where it is left out
 * @param category null where the asker does not know: every category that could apply is assessed
 */
public record AdmissionQuestion(LocalDate submittedOn, Category category, Facts facts) {}
