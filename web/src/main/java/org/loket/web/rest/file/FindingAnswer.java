package org.loket.web.rest.file;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.loket.kernel.Money;
import org.loket.law.Confidence;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.web.text.Text;

/**
 * What the law says of one condition.
 *
 * @param met null where a fact is missing
 * @param required an amount or a number as a number, anything else as text
 * @param discretionary whether the authority may, but need not, refuse when it is not met
 */
public record FindingAnswer(
        String condition,
        Boolean met,
        CitationAnswer citation,
        JsonValue required,
        JsonValue found,
        String reason,
        Confidence confidence,
        boolean discretionary) {

    public static List<FindingAnswer> of(List<Finding> findings, Text text) {
        return findings.stream().map(finding -> of(finding, text)).toList();
    }

    private static FindingAnswer of(Finding finding, Text text) {
        return new FindingAnswer(
                finding.condition(),
                finding.met() == Met.UNKNOWN ? null : finding.met() == Met.YES,
                CitationAnswer.of(finding.citation(), text),
                plain(finding.required()),
                plain(finding.found()),
                text.reason(finding.reason()),
                finding.confidence(),
                finding.discretionary());
    }

    /** A measure as outside callers read it. */
    public static JsonValue plain(Object measure) {
        if (measure == null) {
            return JsonValue.NULL;
        }
        if (measure instanceof Money money) {
            return Json.createValue(money.euros());
        }
        if (measure instanceof BigDecimal number) {
            return Json.createValue(number);
        }
        if (measure instanceof Integer number) {
            return Json.createValue(number);
        }
        if (measure instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return Json.createValue(measure.toString());
    }
}
