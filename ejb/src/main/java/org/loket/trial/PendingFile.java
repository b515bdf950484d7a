package org.loket.trial;

import java.time.LocalDate;
import org.loket.kernel.CaseNumber;
import org.loket.law.Facts;
import org.loket.law.category.Category;

/** A draft, or a submitted file on which nobody decided yet. */
record PendingFile(CaseNumber number, Category category, LocalDate submittedOn, Facts facts) {}
