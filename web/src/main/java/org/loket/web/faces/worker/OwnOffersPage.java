package org.loket.web.faces.worker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loket.transfer.ReadingTransfers;
import org.loket.transfer.TransferRecord;
import org.loket.web.identity.CurrentActor;

/** What is offered to a worker, newest first. */
@Named
@RequestScoped
public class OwnOffersPage {

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
