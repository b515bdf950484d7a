package org.loket.web.faces.worker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Period;
import org.loket.law.ChangeRegime;
import org.loket.law.Footing;
import org.loket.transfer.AnsweringOffer;
import org.loket.transfer.ReadingTransfers;
import org.loket.transfer.TransferRecord;
import org.loket.transfer.TransferState;
import org.loket.web.faces.Addressed;
import org.loket.web.faces.NextPage;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** A worker reads one offer in the own language, and accepts or refuses it. */
@Named
@ViewScoped
public class OwnOfferPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadingTransfers reading;

    @Inject
    private AnsweringOffer answering;

    @Inject
    private CurrentActor me;

    @Inject
    private Text text;

    private String number;
    private transient TransferRecord offer;

    /** Reads it as it stands; also before the page is shown again because something was refused. */
    public void show() {
        offer = reading.read(me.actor(), Addressed.caseNumber(number));
    }

    public String accept() {
        TransferRecord accepted = answering.accept(me.actor(), Addressed.caseNumber(number));
        return done(accepted.state() == TransferState.HANDED_OVER ? "own-offer.handed-over" : "own-offer.accepted");
    }

    public String refuse() {
        answering.refuse(me.actor(), Addressed.caseNumber(number));
        return done("own-offer.refused");
    }

    private String done(String key) {
        NextPage.says(text.say(key));
        return "/worker/offer?faces-redirect=true&number=" + number;
    }

    public TransferRecord getOffer() {
        return offer;
    }

    /** Whether the law that applies asks for a new application. */
    public boolean isNewApplication() {
        return offer.takeover().rules().applied() == ChangeRegime.NEW_APPLICATION;
    }

    /** Whether the authority may object to a change like this. */
    public boolean isOpposable() {
        return offer.takeover().rules().objection() != null;
    }

    public Period getObjection() {
        return offer.takeover().rules().objection();
    }

    /** Whether what applies is asked for and is no law yet. */
    public boolean isOnlyAskedFor() {
        return offer.takeover().rules().footing() == Footing.POLICY_DEMAND;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
