package org.loket.assessment;

import java.time.LocalDate;
import java.util.List;
import org.loket.law.category.Assessment;
import org.loket.law.category.Category;

/**
 * What the law says to the question.
 *
 * @param assessments the one of the category that was asked, or every one that could apply, the best first
 * @param unknown the categories of which the house does not know the law of that day
 */
public record AdmissionAnswer(LocalDate lawDate, List<Assessment> assessments, List<Category> unknown) {}
