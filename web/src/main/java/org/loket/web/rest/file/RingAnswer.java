package org.loket.web.rest.file;

import java.util.List;
import org.loket.law.Confidence;
import org.loket.law.Facts.Circle;
import org.loket.law.Met;
import org.loket.law.labourmarket.Ring;
import org.loket.web.text.Text;

/**
 * One circle of the concentric model.
 *
 * @param text its name in the reader's language
 * @param looked what was looked at and what was found
 * @param reason why it is passed, holds or stays open
 */
public record RingAnswer(
        Circle circle,
        String text,
        Ring.State state,
        List<Look> looked,
        String reason,
        CitationAnswer citation,
        Confidence confidence) {

    /** @param met whether it speaks for passing the circle; null where there is nothing to look at */
    public record Look(Ring.Kind kind, Boolean met, String reason) {

        static Look of(Ring.Look look, Text text) {
            return new Look(
                    look.kind(), look.met() == Met.UNKNOWN ? null : look.met() == Met.YES, text.reason(look.reason()));
        }
    }

    public static List<RingAnswer> of(List<Ring> rings, Text text) {
        return rings.stream().map(ring -> of(ring, text)).toList();
    }

    private static RingAnswer of(Ring ring, Text text) {
        return new RingAnswer(
                ring.circle(),
                text.of(ring.circle()),
                ring.state(),
                ring.looked().stream().map(look -> Look.of(look, text)).toList(),
                text.reason(ring.reason()),
                CitationAnswer.of(ring.citation(), text),
                ring.confidence());
    }
}
