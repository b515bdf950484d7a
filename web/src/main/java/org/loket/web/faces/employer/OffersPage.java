package org.loket.web.faces.employer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loket.transfer.ReadingTransfers;
import org.loket.transfer.TransferRecord;
import org.loket.web.identity.CurrentActor;

/** What an employer, or a mandatary for its clients, offered to the holders of permits. */
@Named
@RequestScoped
public class OffersPage {

    @Inject
    ReadingTransfers reading;

    @Inject
    CurrentActor me;

    private List<TransferRecord> offers = List.of();

    public void open() {
        offers = reading.own(me.actor());
    }

    public List<TransferRecord> getOffers() {
        return offers;
    }
}
