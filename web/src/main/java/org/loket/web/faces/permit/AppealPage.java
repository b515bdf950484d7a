package org.loket.web.faces.permit;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.appeal.AppealGiven;
import org.loket.appeal.AppealProposal;
import org.loket.appeal.AppealRecord;
import org.loket.appeal.AppealState;
import org.loket.appeal.DecidingAppeal;
import org.loket.appeal.LodgingAppeal;
import org.loket.appeal.ReadingAppeals;
import org.loket.law.appeal.Contested;
import org.loket.law.appeal.Remedy.Appellant;
import org.loket.web.faces.Addressed;
import org.loket.web.faces.NextPage;
import org.loket.web.faces.TypedDay;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** The appeals about one case and its permit: a party or an official lodges one, officials propose and decide it. */
@Named
@ViewScoped
public class AppealPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 100;

    @Inject
    private LodgingAppeal lodging;

    @Inject
    private DecidingAppeal deciding;

    @Inject
    private ReadingAppeals reading;

    @Inject
    private CurrentActor me;

    @Inject
    private Text text;

    private String file;
    private UUID id;
    private Contested contested;
    private String reference;
    private String reasons;
    private Appellant appellant;
    private String lodgedOn;
    private AppealProposal.Outcome outcome;
    private String reason;
    private String from;
    private String until;
    private String remark;
    private transient ReadingAppeals.About about;
    private transient AppealRecord running;
    private transient List<AppealRecord> waiting;

    /** Reads it as it stands, before the page is shown. */
    public void show() {
        about = reading.about(me.actor(), Addressed.caseNumber(file));
        running = about.appeals().stream()
                .filter(appeal -> !appeal.state().isDecided())
                .findFirst()
                .orElse(null);
        id = running == null ? null : running.id();
        if (!about.open().isEmpty()) {
            contested = about.open().get(0).decision().kind();
            reference = about.open().get(0).decision().reference();
        }
    }

    /** Reads those that are not decided. */
    public void list() {
        waiting = reading.running(me.actor(), LINES);
    }

    public String lodge() {
        lodging.lodge(
                me.actor(),
                new AppealGiven(contested, reference, reasons, appellant, TypedDay.of(lodgedOn, "lodgedOn")));
        return done("appeal.lodged");
    }

    public String propose() {
        AppealProposal proposal =
                new AppealProposal(outcome, reason, TypedDay.of(from, "from"), TypedDay.of(until, "until"));
        deciding.propose(me.actor(), id, null, proposal);
        return done("appeal.proposed");
    }

    public String decide() {
        deciding.decide(me.actor(), id, null);
        return done("appeal.decided");
    }

    public String sendBack() {
        deciding.sendBack(me.actor(), id, null, remark);
        return done("appeal.sent-back");
    }

    private String done(String key) {
        NextPage.says(text.say(key));
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "")
                + "?faces-redirect=true&file=" + file;
    }

    public ReadingAppeals.About getAbout() {
        return about;
    }

    public boolean isStaff() {
        return me.actor().isRegionalStaff();
    }

    /** The appeal that is not decided; null where there is none. */
    public AppealRecord getRunning() {
        return running;
    }

    /** Whether this official can propose what to decide. */
    public boolean isProposable() {
        return running != null && isStaff() && running.state() == AppealState.LODGED;
    }

    public boolean isProposed() {
        return running != null && isStaff() && running.state() == AppealState.PROPOSED;
    }

    /** Whether this official is another than the proposer, and may decide. */
    public boolean isDecidable() {
        Actor actor = me.actor();
        return isProposed() && actor.isDecisionMaker() && !actor.account().equals(running.proposedBy());
    }

    public Appellant[] getAppellants() {
        return Appellant.values();
    }

    public AppealProposal.Outcome[] getOutcomes() {
        return AppealProposal.Outcome.values();
    }

    public List<AppealRecord> getWaiting() {
        return waiting;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public Appellant getAppellant() {
        return appellant;
    }

    public void setAppellant(Appellant appellant) {
        this.appellant = appellant;
    }

    public String getLodgedOn() {
        return lodgedOn;
    }

    public void setLodgedOn(String lodgedOn) {
        this.lodgedOn = lodgedOn;
    }

    public AppealProposal.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(AppealProposal.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
