package org.loket.web.faces.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.loket.access.Role;
import org.loket.delivery.ChoosingChannels;
import org.loket.delivery.SendingOutsideAgain;
import org.loket.kernel.CaseNumber;
import org.loket.notice.SendingAgain;
import org.loket.web.faces.Addressed;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Reasons;
import org.loket.web.text.Text;
import org.loket.worklist.DeliveryLine;
import org.loket.worklist.ReadingDeliveries;

/** Officials and whoever keeps the house running see which notices have not arrived, and send them again. */
@Named
@ViewScoped
public class DeliveriesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor me;

    @Inject
    private ReadingDeliveries reading;

    @Inject
    private SendingAgain portal;

    @Inject
    private SendingOutsideAgain outside;

    @Inject
    private ChoosingChannels choosing;

    @Inject
    private Text text;

    private String number;
    private boolean mailOn;
    private transient List<DeliveryLine> lines = List.of();

    public void open() {
        mailOn = choosing.isMailOn();
        lines = isOfAFile() ? reading.of(me.actor(), file()) : reading.missing(me.actor());
    }

    public String sendAgain(DeliveryLine line) {
        if (line.id() == null) {
            portal.send(me.actor(), line.notice());
        } else {
            outside.send(me.actor(), line.id());
        }
        Done.say(text.say("deliveries.sent-again"));
        return "/deliveries?faces-redirect=true" + (isOfAFile() ? "&number=" + file() : "");
    }

    /** In the portal a notice waits for what keeps the house, which only whoever keeps it running can mend. */
    public boolean isAgain(DeliveryLine line) {
        return line.isOpen() && (line.id() != null || me.actor().is(Role.ADMIN));
    }

    /** Why it did not arrive; in the portal that is the name of the fault. */
    public String reason(DeliveryLine line) {
        return line.id() == null ? line.reason() : Reasons.say(text, line.reason());
    }

    public String reason(DeliveryLine.Attempt attempt) {
        return Reasons.say(text, attempt.reason());
    }

    private CaseNumber file() {
        return Addressed.caseNumber(number);
    }

    public boolean isMailOn() {
        return mailOn;
    }

    public boolean isOfAFile() {
        return number != null && !number.isBlank();
    }

    public List<DeliveryLine> getLines() {
        return lines;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
