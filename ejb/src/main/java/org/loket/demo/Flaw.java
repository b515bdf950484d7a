package org.loket.demo;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.loket.kernel.Money;
import org.loket.law.Facts.QualificationProof;
import org.loket.law.category.Category;
import org.loket.law.category.Verdict;

/** What is wrong with a file: a condition that fails, or a fact that nobody filled in. */
enum Flaw {
    NONE(Verdict.ELIGIBLE, sketch -> {}),

    WAGE_TOO_LOW(Verdict.NOT_ELIGIBLE, sketch -> sketch.wage = lowest(sketch).percent(97)),
    PART_TIME(Verdict.NOT_ELIGIBLE, sketch -> sketch.fraction = new BigDecimal("0.6")),
    LEVEL_TOO_LOW(Verdict.NOT_ELIGIBLE, sketch -> sketch.level = sketch.category() == Category.HIGHLY_SKILLED ? 4 : 2),
    EXPERIENCE_ONLY(Verdict.NOT_ELIGIBLE, sketch -> sketch.proof = QualificationProof.EXPERIENCE),
    NO_HIGHER_EDUCATION(Verdict.NOT_ELIGIBLE, sketch -> sketch.requiresHigherEducation = false),
    POSTED(Verdict.NOT_ELIGIBLE, sketch -> sketch.posted = true),
    /** The function left the list, or the employer is too young or has nobody in service: true without any change. */
    AS_IT_IS(Verdict.NOT_ELIGIBLE, sketch -> {}),
    NEEDS_NO_ADMISSION(Verdict.NOT_ELIGIBLE, sketch -> {}),

    PROOF_NOT_TOLD(Verdict.INCOMPLETE, sketch -> sketch.proof = null),
    POSTING_NOT_TOLD(Verdict.INCOMPLETE, sketch -> sketch.posted = null),
    MINIMUM_NOT_TOLD(Verdict.INCOMPLETE, sketch -> sketch.minimum = null),
    HIGHER_EDUCATION_NOT_TOLD(Verdict.INCOMPLETE, sketch -> sketch.requiresHigherEducation = null);

    private final Verdict verdict;
    private final Consumer<Sketch> change;

    Flaw(Verdict verdict, Consumer<Sketch> change) {
        this.verdict = verdict;
        this.change = change;
    }

    void putIn(Sketch sketch) {
        change.accept(sketch);
    }

    /** What the law must say of a file with this flaw. */
    Verdict verdict() {
        return verdict;
    }

    private static Money lowest(Sketch sketch) {
        return sketch.category() == Category.HIGHLY_SKILLED
                ? Sketch.wageBase(sketch.filed).percent(sketch.wage.atLeast(Sketch.wageBase(sketch.filed)) ? 100 : 80)
                : sketch.minimum;
    }
}
