package org.loket.web.faces.employer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.loket.intake.DraftingApplication;
import org.loket.transfer.ReadingTransfers;
import org.loket.transfer.TransferRecord;
import org.loket.web.faces.Addressed;
import org.loket.web.identity.CurrentActor;

/** An employer follows one offer and adds the documents that the new job is asked for. */
@Named
@ViewScoped
public class OfferPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadingTransfers reading;

    @Inject
    private DraftingApplication documents;

    @Inject
    private CurrentActor me;

    private String number;
    private transient TransferRecord offer;
    private transient Slots slots;

    /** Reads it as it stands; also before the page is shown again because something was refused. */
    public void show() {
        offer = reading.read(me.actor(), Addressed.caseNumber(number));
        slots = new Slots(
                offer.documents(),
                List.of(),
                documents.read(me.actor(), offer.number()).documents());
    }

    public TransferRecord getOffer() {
        return offer;
    }

    public Slots getSlots() {
        return slots;
    }

    /** Whether documents can still be added. */
    public boolean isTaking() {
        return switch (offer.state()) {
            case OFFERED, ACCEPTED -> true;
            default -> false;
        };
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
