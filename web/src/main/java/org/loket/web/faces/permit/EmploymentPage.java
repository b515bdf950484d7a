package org.loket.web.faces.permit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.loket.employment.EmploymentRecord;
import org.loket.employment.EmploymentRecord.Said;
import org.loket.employment.EmploymentState;
import org.loket.employment.EndGiven;
import org.loket.employment.Party;
import org.loket.employment.ReportingEmployment;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.register.PermitRecord;
import org.loket.web.faces.Addressed;
import org.loket.web.faces.NextPage;
import org.loket.web.faces.TypedDay;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** Employer or worker says when the work under a permit ended, or that it goes on. */
@Named
@ViewScoped
public class EmploymentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportingEmployment reporting;

    @Inject
    private CurrentActor me;

    @Inject
    private Text text;

    private String number;
    private String endedOn;
    private String reason;
    private String objection;
    private transient ReportingEmployment.Standpoint standpoint;

    /** Reads it as it stands; also before the page is shown again because something was refused. */
    public void show() {
        standpoint = reporting.read(me.actor(), Addressed.permit(number));
    }

    public String report() {
        reporting.ended(me.actor(), Addressed.permit(number), new EndGiven(TypedDay.of(endedOn, "endedOn"), reason));
        return done("employment.reported");
    }

    /** The work goes on: an objection, or one's own word taken back. */
    public String object() {
        if (objection == null || objection.isBlank()) {
            throw new Invalid(Violation.of("objection", "required"));
        }
        reporting.goesOn(me.actor(), Addressed.permit(number), objection);
        return done("employment.objected");
    }

    private String done(String key) {
        NextPage.says(text.say(key));
        String wing = me.actor().worker() == null ? "/employer" : "/worker";
        return wing + "/employment?faces-redirect=true&number=" + number;
    }

    public PermitRecord getPermit() {
        return standpoint.permit();
    }

    public EmploymentRecord getEmployment() {
        return standpoint.employment();
    }

    public EmploymentState getState() {
        return standpoint.employment() == null
                ? EmploymentState.NOT_STARTED
                : standpoint.employment().state();
    }

    /** What this party said; null where it said nothing. */
    public Said getOwn() {
        return said(standpoint.party());
    }

    /** What the other party said; null where it said nothing. */
    public Said getOther() {
        return said(standpoint.party() == Party.EMPLOYER ? Party.WORKER : Party.EMPLOYER);
    }

    private Said said(Party party) {
        EmploymentRecord employment = standpoint.employment();
        if (employment == null) {
            return null;
        }
        return party == Party.EMPLOYER ? employment.byEmployer() : employment.byWorker();
    }

    /** Whether this party can still name a day. */
    public boolean isOpen() {
        return getState() != EmploymentState.ENDED;
    }

    /** Whether this party can say that the work goes on against what was said. */
    public boolean isDeniable() {
        return isOpen() && (getOwn() != null && getOwn().lastDay() != null || getOther() != null && getOwn() == null);
    }

    /** The side on which the reader stands. */
    public Party getParty() {
        return standpoint.party();
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

    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }
}
