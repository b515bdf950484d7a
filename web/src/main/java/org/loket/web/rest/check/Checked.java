package org.loket.web.rest.check;

import java.time.LocalDate;
import java.util.List;
import org.loket.check.CheckAnswer;
import org.loket.web.rest.file.CitationAnswer;
import org.loket.web.text.Text;

/** What a check answers. */
public record Checked(CheckAnswer.Verdict verdict, LocalDate validUntil, List<Reason> reasons, String receipt) {

    /** Why, for programs and for people. */
    public record Reason(String code, CitationAnswer citation, String text) {}

    public static Checked of(CheckAnswer answer, Text text) {
        return new Checked(
                answer.verdict(),
                answer.validUntil(),
                answer.grounds().stream()
                        .map(ground -> new Reason(
                                ground.code(),
                                CitationAnswer.of(ground.citation(), text),
                                text.say(ground.textKey(), ground.arguments().toArray())))
                        .toList(),
                answer.receipt());
    }
}
