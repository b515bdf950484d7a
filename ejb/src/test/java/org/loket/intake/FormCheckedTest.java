package org.loket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.kernel.Violation;
import org.loket.law.Facts;
import org.loket.law.category.Category;

/** A form that contradicts itself is not kept. */
class FormCheckedTest {

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "UNLIMITED,      FIRST,              true",
        "UNLIMITED,      ,                   true",
        "UNLIMITED,      RENEWAL,            false",
        "UNLIMITED,      CHANGE_OF_EMPLOYER, false",
        "HIGHLY_SKILLED, RENEWAL,            true",
        ",               RENEWAL,            true"
    })
    void whatHoldsWithoutLimitIsNotRenewed(Category category, Facts.Kind kind, boolean possible) {
        ApplicationForm form = new ApplicationForm(category, kind, null, null, null, null, null, null, null);

        assertThat(FormChecked.violations(form))
                .isEqualTo(possible ? List.of() : List.of(Violation.of("kind", "kind.not-renewed")));
    }
}
