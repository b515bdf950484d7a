package org.loket.web.faces.employer;

import java.util.List;
import org.loket.document.DocumentRecord;
import org.loket.law.category.Slot;

/**
 * The places for documents in one file.
 *
 * @param required without which the file is not complete
 * @param welcome which help but are never a condition
 * @param kept every edition that came in, newest first within a slot
 */
public record Slots(List<Slot> required, List<Slot> welcome, List<DocumentRecord> kept) {

    public boolean asks(Slot slot) {
        return required.contains(slot);
    }

    /** Whether there is a place for it: asked, welcome, or filled already; anything else has its own slot. */
    public boolean shows(Slot slot) {
        return asks(slot) || welcome.contains(slot) || slot == Slot.OTHER || isFilled(slot);
    }

    public boolean isFilled(Slot slot) {
        return !editions(slot).isEmpty();
    }

    /** The editions in that slot, newest first. */
    public List<DocumentRecord> editions(Slot slot) {
        return kept.stream()
                .filter(document -> document.slot().equals(slot.name()))
                .toList();
    }
}
