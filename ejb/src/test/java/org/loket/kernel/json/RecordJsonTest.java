package org.loket.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.Money;
import org.loket.kernel.Violation;
import org.loket.story.SampleForms;

/** Records become JSON and come back; what is wrong is named by its path, all of it at once. */
class RecordJsonTest {

    record Sample(
            String text,
            Money amount,
            LocalDate day,
            Integer count,
            boolean flag,
            EnterpriseNumber enterprise,
            Colour colour,
            List<Line> lines,
            Object loose) {}

    record Line(String name, Object value) {}

    enum Colour {
        RED,
        BLUE
    }

    @Test
    void aRecordComesBackAsItWas() {
        Sample sample = new Sample(
                "tekst – “aanhaling”",
                Money.of("48912.10"),
                LocalDate.of(2024, 2, 29),
                7,
                true,
                EnterpriseNumber.of("0403019261"),
                Colour.BLUE,
                List.of(new Line("wage", Money.of("1")), new Line("day", LocalDate.of(2026, 1, 1))),
                "loose");
        assertThat(RecordReader.read(RecordWriter.text(sample), Sample.class)).isEqualTo(sample);
    }

    @Test
    void aWholeFormComesBackAsItWas() {
        ApplicationForm form = SampleForms.engineer();
        assertThat(RecordReader.read(RecordWriter.text(form), ApplicationForm.class))
                .isEqualTo(form);
    }

    @Test
    void everyFaultIsNamedAtOnceByItsPath() {
        String json = "{\"amount\": 1.234, \"day\": \"2026-02-30\", \"count\": 1.5, \"flag\": \"yes\","
                + " \"enterprise\": \"0431150351\", \"colour\": \"GREEN\", \"lines\": [{\"name\": 3}, 4]}";
        assertThat(violations(json))
                .extracting(Violation::field, Violation::code)
                .containsExactly(
                        tuple("amount", "money.decimals"),
                        tuple("day", "date.form"),
                        tuple("count", "number.whole"),
                        tuple("flag", "boolean.form"),
                        tuple("enterprise", "enterprise-number.check-digits"),
                        tuple("colour", "choice.unknown"),
                        tuple("lines[0].name", "text.form"),
                        tuple("lines[1]", "object.form"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": \"a\\u0000b\"} | text | text.control-characters",
                "{\"text\": \"\\ud800\"} | text | text.control-characters",
                "{\"count\": 1e999999999} | count | number.form",
                "{\"amount\": 1e400} | amount | number.form",
                "{\"amount\": 99999999999} | amount | money.too-large",
                "{\"count\": 99999999999} | count | number.whole",
                "{\"day\": \"1026-01-01\"} | day | date.absurd",
                "{\"day\": \"tomorrow\"} | day | date.form",
                "{\"day\": 20260101} | day | text.form",
                "{\"flag\": null} | flag | required",
                "{\"lines\": {}} | lines | list.form",
                "{\"enterprise\": true} | enterprise | text.form",
                "{\"text\": | '' | json.malformed",
                "[] | '' | json.malformed",
            })
    void whatCannotBeKeptIsRefused(String json, String field, String code) {
        assertThat(violations(json))
                .extracting(Violation::field, Violation::code)
                .containsExactly(tuple(field, code));
    }

    private static List<Violation> violations(String json) {
        String whole =
                json.startsWith("{") && !json.contains("flag") ? json.replaceFirst("\\{", "{\"flag\": true, ") : json;
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> RecordReader.read(whole, Sample.class));
        return invalid.violations();
    }
}
