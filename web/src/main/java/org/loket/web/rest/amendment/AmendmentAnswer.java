package org.loket.web.rest.amendment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.loket.amendment.AmendmentRecord;
import org.loket.amendment.Provided;
import org.loket.amendment.State;
import org.loket.amendment.Subject;
import org.loket.law.Confidence;
import org.loket.web.text.Text;

/**
 * An amendment, proposed, confirmed or withdrawn.
 *
 * @param value what a value or a regime becomes; null for a list
 * @param entries the list, whole
 * @param effect what it would do as things stand; null once it is confirmed or withdrawn, and in a list of amendments
 */
record AmendmentAnswer(
        UUID id,
        long version,
        Subject subject,
        String name,
        String text,
        LocalDate from,
        String value,
        LocalDate formerUntil,
        List<AmendedLine> entries,
        String source,
        Confidence confidence,
        State state,
        String proposedBy,
        OffsetDateTime proposedAt,
        String confirmedBy,
        OffsetDateTime confirmedAt,
        String withdrawnBy,
        OffsetDateTime withdrawnAt,
        EffectAnswer effect) {

    /** One entry of an amended list. */
    record AmendedLine(String code, String occupation, Confidence confidence, String dutch, String english) {

        static AmendedLine of(Provided.Line line) {
            return new AmendedLine(line.code(), line.occupation(), line.confidence(), line.dutch(), line.english());
        }
    }

    static AmendmentAnswer of(AmendmentRecord amendment, EffectAnswer effect, Text text) {
        return new AmendmentAnswer(
                amendment.id(),
                amendment.version(),
                amendment.subject(),
                amendment.name(),
                text.say((amendment.subject() == Subject.LIST ? "law.list." : "law.value.") + amendment.nameInBook()),
                amendment.from(),
                amendment.content().value(),
                amendment.content().formerUntil(),
                amendment.content().entries().stream().map(AmendedLine::of).toList(),
                amendment.source(),
                amendment.confidence(),
                amendment.state(),
                amendment.proposedBy(),
                amendment.proposedAt(),
                amendment.confirmedBy(),
                amendment.confirmedAt(),
                amendment.withdrawnBy(),
                amendment.withdrawnAt(),
                effect);
    }
}
