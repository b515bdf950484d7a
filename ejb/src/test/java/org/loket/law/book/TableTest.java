package org.loket.law.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.kernel.Money;

class TableTest {

    @Test
    void rowsFollowTheHeadingAndCommentsAreSkipped() throws IOException {
        List<Table.Row> rows = parse("# a comment\nname;from\n\nwage;2026-01-01\n");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).text("name")).isEqualTo("wage");
        assertThat(rows.get(0).day("from")).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wage;2026-01-01",
                "from;name\nwage;2026-01-01",
                "name;from\nwage",
                "name;from\nwage;2026-01-01;more",
                "name;from\nwage;",
                "name;from\nwage; 2026-01-01",
            })
    void aFileThatIsNotExactlyATableIsRefused(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(BadLaw.class).hasMessageContaining("test:");
    }

    @Test
    void aCellThatCannotBeReadNamesItsLine() throws IOException {
        Table.Row row = parse("name;from\nwage;2026-02-30").get(0);

        assertThatThrownBy(() -> row.day("from"))
                .isInstanceOf(BadLaw.class)
                .hasMessageContaining("test:2")
                .hasMessageContaining("2026-02-30");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatThrownBy(() -> Table.read("law/no-such-file.csv", "name"))
                .isInstanceOf(BadLaw.class)
                .hasMessageContaining("missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"48.912,00", "1.001", "", "1e99"})
    void anAmountThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> Kind.MONEY.read(text)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Kind.MONEY.read("48912.00")).isEqualTo(Money.of("48912"));
    }

    private static List<Table.Row> parse(String text) throws IOException {
        return Table.parse("test", new BufferedReader(new StringReader(text)), "name", "from");
    }
}
