package org.loket.web.faces.permit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.loket.employment.EmploymentRecord;
import org.loket.employment.EmploymentState;
import org.loket.employment.EndGiven;
import org.loket.employment.SettlingDispute;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.web.faces.Addressed;
import org.loket.web.faces.NextPage;
import org.loket.web.faces.TypedDay;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** Officials see on which ends employer and worker do not agree, and settle one. */
@Named
@ViewScoped
public class DisputesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 100;

    @Inject
    private SettlingDispute settling;

    @Inject
    private CurrentActor me;

    @Inject
    private Text text;

    private String number;
    private String endedOn;
    private String reason;
    private boolean goesOn;
    private transient List<EmploymentRecord> waiting;
    private transient EmploymentRecord chosen;

    /** Reads the list, and the one that the address names. */
    public void show() {
        chosen = number == null || number.isBlank() ? null : settling.read(me.actor(), Addressed.permit(number));
        waiting = settling.waiting(me.actor(), LINES);
    }

    public String settle() {
        LocalDate day = TypedDay.of(endedOn, "endedOn");
        // a page on which neither was chosen decides nothing
        if (day == null && !goesOn) {
            throw new Invalid(Violation.of("endedOn", "required"));
        }
        EndGiven found = new EndGiven(goesOn ? null : day, reason);
        settling.settle(me.actor(), Addressed.permit(number), found);
        NextPage.says(text.say("disputes.settled"));
        return "/staff/ends?faces-redirect=true";
    }

    public List<EmploymentRecord> getWaiting() {
        return waiting;
    }

    public EmploymentRecord getChosen() {
        return chosen;
    }

    public boolean isDisputed() {
        return chosen != null && chosen.state() == EmploymentState.DISPUTED;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(String endedOn) {
        this.endedOn = endedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isGoesOn() {
        return goesOn;
    }

    public void setGoesOn(boolean goesOn) {
        this.goesOn = goesOn;
    }
}
