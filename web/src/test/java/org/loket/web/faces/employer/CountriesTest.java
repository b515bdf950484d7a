package org.loket.web.faces.employer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.kernel.Nationality;
import org.loket.web.text.TextIn;

class CountriesTest {

    private final Countries dutch = new Countries(TextIn.language("nl"));
    private final Countries english = new Countries(TextIn.language("en"));

    @ParameterizedTest
    @CsvSource({
        "Marokko, MAR",
        "Morocco, MAR",
        "MAROKKO, MAR",
        " India , IND",
        "Turkije, TUR",
        "mar, MAR",
        "D, DEU",
        "Kosovo, XKX",
        "RKS, XKX",
        "Staatloos, XXA"
    })
    void aNationalityIsFoundByItsNameOrItsCode(String typed, String code) {
        assertThat(dutch.code(typed)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "ZZZ", "M"})
    void whatIsNoNationalityIsNotGuessed(String typed) {
        assertThat(dutch.code(typed)).isEmpty();
    }

    @Test
    void everyNameThatIsOfferedLeadsBackToACodeThatTheHouseKnows() {
        for (Countries language : new Countries[] {dutch, english}) {
            assertThat(language.names()).doesNotHaveDuplicates().allSatisfy(name -> assertThat(language.code(name))
                    .hasValueSatisfying(code -> assertThat(
                                    language.name(Nationality.of(code).code()))
                            .isEqualTo(name)));
        }
    }
}
