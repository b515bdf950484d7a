package org.loket.casework.offender;

import java.time.LocalDate;
import org.loket.law.Facts;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.law.category.Category;

/** Breaks the rule that whoever decides asks the law in force. */
public class CaseUnderThePrintedBook {

    Assessment judge(LocalDate day, Facts facts) {
        return Admission.forApplicationSubmittedOn(day, Category.HIGHLY_SKILLED, facts);
    }
}
