package org.loket.web.rest.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.check.CheckRow;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;

/** What people send as a list: each fault has an answer of its own, and none fills the memory. */
class LinesTest {

    private static final String HEAD = "nationalNumber,enterprise,occupation,on";
    private static final Lines.Line TOO_LARGE = new Lines.Line(null, "list.too-large");
    private static final String ROW = "90050100151,0403019261,2512,2027-06-01";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void rowsAreReadWhateverTheLineEnd(String end) throws IOException {
        List<CheckRow> rows = rows(HEAD + end + ROW + end + ROW, StandardCharsets.UTF_8);
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.faults()).isEmpty();
            assertThat(row.question().nationalNumber().digits()).isEqualTo("90050100151");
            assertThat(row.question().occupation()).isEqualTo("2512");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "semicolons    | nationalNumber;enterprise;on        | 90.05.01-001.51;0403.019.261;2027-06-01",
                "another order | ON,Enterprise,NATIONALNUMBER        | 2027-06-01,0403019261,90050100151",
                "quotes        | \"nationalNumber\",\"enterprise\"   | \"90.05.01-001.51\",\"0403.019.261\"",
                "more columns  | name,nationalNumber,enterprise,note | Anila,90050100151,0403019261,\"a, b\"\"c\"\"\"",
                "a mark        | \ufeffnationalNumber,enterprise     | 90050100151,0403019261"
            })
    void headAreReadAsPeopleWriteThem(String how, String head, String row) throws IOException {
        assertThat(rows(head + "\n" + row, StandardCharsets.UTF_8))
                .as(how)
                .singleElement()
                .satisfies(read -> assertThat(read.faults()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "name;birthDate,       nationalNumber enterprise",
        "nationalNumber;name,  enterprise",
        "enterprise;shareCode, ''",
        "=1+1,                 nationalNumber enterprise"
    })
    void aMissingColumnIsNamed(String head, String missing) {
        Lines.Line line = new Lines.Line(head, null);
        if (missing.isEmpty()) {
            assertThat(Columns.of(line)).isNotNull();
            return;
        }
        assertThatThrownBy(() -> Columns.of(line)).isInstanceOfSatisfying(Invalid.class, fault -> {
            assertThat(fault.violations()).extracting(Violation::code).containsOnly("list.column");
            assertThat(fault.violations().stream().map(Violation::field).collect(Collectors.joining(" ")))
                    .isEqualTo(missing);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void aListInAnotherEncodingIsRefusedByItsHead(String encoding) {
        assertThatThrownBy(() -> rows(HEAD + "\n" + ROW, Charset.forName(encoding)))
                .isInstanceOfSatisfying(Invalid.class, fault -> assertThat(fault.violations())
                        .extracting(Violation::code)
                        .containsExactly("list.encoding"));
    }

    @Test
    void aRowInAnotherEncodingIsAnsweredInItsPlace() throws IOException {
        assertThat(codes("name," + HEAD + "\nRené," + ROW + "\nRene," + ROW, StandardCharsets.ISO_8859_1))
                .containsExactly("list.encoding", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=cmd|list.formula",
                "+32|list.formula",
                "-1|list.formula",
                "@SUM(A1)|list.formula",
                "'\"=1+1\"'|list.formula",
                "12345678901|national-number.check-digits",
                "abc|national-number.form",
                "'\"open'|list.quote",
                "'1,2'|list.cells"
            })
    void aBadCellSaysWhatIsWrongWithIt(String cell, String code) throws IOException {
        assertThat(codes("nationalNumber,enterprise\n" + cell + ",0403019261", StandardCharsets.UTF_8))
                .containsExactly(code);
    }

    @Test
    void aLineThatIsTooLongIsAnsweredAndTheNextIsRead() throws IOException {
        assertThat(codes(HEAD + "\n" + "x".repeat(1_000_000) + "\n" + ROW, StandardCharsets.UTF_8))
                .containsExactly("list.line-too-long", "");
    }

    @Test
    void oneEndlessLineIsGivenUpAndNeverHeld() throws IOException {
        Lines lines = new Lines(new Endless("x"));
        long before = used();
        assertThat(lines.next()).contains(TOO_LARGE);
        assertThat(lines.next()).isEmpty();
        assertThat(used() - before).isLessThan(32L * 1024 * 1024);
    }

    @Test
    void anEndlessListIsAnsweredUntilItIsTooLarge() throws IOException {
        Lines lines = new Lines(new Endless("x".repeat(1000) + "\n"));
        assertThat(linesBefore(lines)).isBetween(Lines.MOST_BYTES / 1001 - 17, Lines.MOST_BYTES / 1001);
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void aListOfEndlesslyManyShortRowsIsAnsweredUntilThereAreTooMany() throws IOException {
        Lines lines = new Lines(new Endless("\n"));
        assertThat(linesBefore(lines)).isEqualTo(Lines.MOST_LINES);
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void aListWithTheMostRowsIsWhole() throws IOException {
        Lines lines =
                new Lines(new ByteArrayInputStream("\n".repeat(Lines.MOST_LINES).getBytes(StandardCharsets.UTF_8)));
        long rows = 0;
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            assertThat(line.get().fault()).isNull();
            rows++;
        }
        assertThat(rows).isEqualTo(Lines.MOST_LINES);
    }

    @Test
    void aConnectionThatIsCutIsTold() {
        Lines lines = new Lines(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut");
            }
        });
        assertThatThrownBy(lines::next).isInstanceOf(IOException.class);
    }

    /** How many lines there are before the one that says that there are too many. */
    private static long linesBefore(Lines lines) throws IOException {
        long read = 0;
        while (!lines.next().orElseThrow().equals(TOO_LARGE)) {
            read++;
        }
        return read;
    }

    private static List<String> codes(String list, Charset encoding) throws IOException {
        return rows(list, encoding).stream()
                .map(row -> row.faults().stream().map(Violation::code).collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<CheckRow> rows(String list, Charset encoding) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(list.getBytes(encoding)));
        Columns columns = Columns.of(lines.next().orElseThrow());
        List<CheckRow> rows = new ArrayList<>();
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            rows.add(columns.row(line.get()));
        }
        return rows;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** The same text for ever. */
    private static final class Endless extends InputStream {

        private final byte[] text;
        private int at;

        Endless(String text) {
            this.text = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return text[at++ % text.length];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            for (int i = 0; i < length; i++) {
                into[from + i] = text[(at + i) % text.length];
            }
            at = (at + length) % text.length;
            return length;
        }
    }
}
