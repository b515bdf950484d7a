package org.loket.web.rest.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.loket.check.CheckAnswer;
import org.loket.check.RowAnswer;
import org.loket.kernel.Violation;
import org.loket.kernel.json.RecordWriter;
import org.loket.web.text.Text;

/** The answer to a row, as a line of the list that goes back; what is wrong with a row is said in the reader's language. */
@RequestScoped
class ListAnswers {

    static final String HEAD = "row,verdict,validUntil,reasons,error,receipt\n";

    @Inject
    Text text;

    /**
     * The answer to a row of NDJSON.
     *
     * @param error null where the row could be answered
     * @param receipt of the batch, in its last row
     */
    record CheckedRow(
            long row,
            CheckAnswer.Verdict verdict,
            LocalDate validUntil,
            List<String> reasons,
            String error,
            String receipt) {}

    String csv(long row, RowAnswer given) {
        CheckAnswer answer = given.answer();
        return String.join(
                ",",
                String.valueOf(row),
                answer == null ? "" : answer.verdict().name(),
                answer == null || answer.validUntil() == null
                        ? ""
                        : answer.validUntil().toString(),
                answer == null ? "" : String.join(" ", answer.codes()),
                answer == null ? '"' + said(given.faults()).replace("\"", "\"\"") + '"' : "",
                given.receipt() == null ? "" : given.receipt());
    }

    String ndjson(long row, RowAnswer given) {
        CheckAnswer answer = given.answer();
        return RecordWriter.text(new CheckedRow(
                row,
                answer == null ? null : answer.verdict(),
                answer == null ? null : answer.validUntil(),
                answer == null ? List.of() : answer.codes(),
                answer == null ? said(given.faults()) : null,
                given.receipt()));
    }

    String said(List<Violation> faults) {
        return faults.stream().map(this::said).collect(Collectors.joining(" "));
    }

    private String said(Violation fault) {
        String key = fault.code().startsWith("declined.") ? fault.code() : "violation." + fault.code();
        String said = text.say(key, fault.arguments().toArray());
        return fault.field().isEmpty() ? said : fault.field() + ": " + said;
    }
}
