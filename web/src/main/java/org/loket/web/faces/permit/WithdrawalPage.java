package org.loket.web.faces.permit;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.loket.access.Actor;
import org.loket.kernel.PermitNumber;
import org.loket.law.refusal.Ground;
import org.loket.web.faces.Addressed;
import org.loket.web.faces.NextPage;
import org.loket.web.faces.TypedDay;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;
import org.loket.withdrawal.AnsweringHearing;
import org.loket.withdrawal.DecidingWithdrawal;
import org.loket.withdrawal.ReadingWithdrawal;
import org.loket.withdrawal.WithdrawalGiven;
import org.loket.withdrawal.WithdrawalProposal;
import org.loket.withdrawal.WithdrawalRecord;
import org.loket.withdrawal.WithdrawalState;
import org.loket.withdrawal.WithdrawingPermit;

/** The withdrawal of the permit on this page: officials begin, propose and decide it, the parties answer. */
@Named
@ViewScoped
public class WithdrawalPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 100;

    @Inject
    private WithdrawingPermit withdrawing;

    @Inject
    private DecidingWithdrawal deciding;

    @Inject
    private AnsweringHearing answering;

    @Inject
    private ReadingWithdrawal reading;

    @Inject
    private CurrentActor me;

    @Inject
    private Text text;

    private String number;
    private Ground ground;
    private String from;
    private String facts;
    private String answer;
    private WithdrawalProposal.Outcome outcome;
    private String reason;
    private String remark;
    private transient WithdrawalRecord current;
    private transient List<Ground> grounds;
    private transient List<WithdrawalRecord> running;

    /** Reads it as it stands, before the page is shown. */
    public void show() {
        current = reading.find(me.actor(), named()).orElse(null);
        grounds = me.actor().isRegionalStaff() ? withdrawing.grounds() : List.of();
    }

    /** Reads those that are not decided. */
    public void list() {
        running = reading.running(me.actor(), LINES);
    }

    public String begin() {
        withdrawing.begin(me.actor(), named(), new WithdrawalGiven(ground, TypedDay.of(from, "from"), facts));
        return done("withdrawal.begun");
    }

    public String send() {
        answering.answer(me.actor(), named(), answer);
        return done("withdrawal.answered");
    }

    public String propose() {
        withdrawing.propose(me.actor(), named(), null, new WithdrawalProposal(outcome, reason));
        return done("withdrawal.proposed");
    }

    public String decide() {
        deciding.decide(me.actor(), named(), null);
        return done("withdrawal.decided");
    }

    public String sendBack() {
        deciding.sendBack(me.actor(), named(), null, remark);
        return done("withdrawal.sent-back");
    }

    private String done(String key) {
        NextPage.says(text.say(key));
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "")
                + "?faces-redirect=true&number=" + number;
    }

    private PermitNumber named() {
        return Addressed.permit(number);
    }

    /** Null where none was ever begun, or none that the reader is a party to. */
    public WithdrawalRecord getCurrent() {
        return current;
    }

    public boolean isRunning() {
        return current != null && !current.state().isDecided();
    }

    /** Whether the days to answer are over. */
    public boolean isHeard() {
        return text.today().isAfter(current.hearUntil());
    }

    public boolean isStaff() {
        return me.actor().isRegionalStaff();
    }

    /** The part of the house in which the reader is. */
    public String getWing() {
        return isStaff() ? "staff" : me.actor().isApplicant() ? "employer" : "worker";
    }

    /** Whether this party can still answer. */
    public boolean isAnswerable() {
        return current != null
                && !isStaff()
                && current.state() == WithdrawalState.HEARING
                && getOwn() == null
                && !text.today().isAfter(current.hearUntil());
    }

    /** What this party answered; null where it did not. */
    public WithdrawalRecord.Said getOwn() {
        return me.actor().isApplicant() ? current.byEmployer() : current.byWorker();
    }

    /** Whether the parties were heard, so that an official can propose. */
    public boolean isProposable() {
        return current != null
                && isStaff()
                && current.state() == WithdrawalState.HEARING
                && current.isHeardOn(text.today());
    }

    public boolean isProposed() {
        return current != null && current.state() == WithdrawalState.PROPOSED;
    }

    /** Whether this official is another than the proposer, and may decide. */
    public boolean isDecidable() {
        Actor actor = me.actor();
        return isProposed() && actor.isDecisionMaker() && !actor.account().equals(current.proposedBy());
    }

    public List<Ground> getGrounds() {
        return grounds;
    }

    public WithdrawalProposal.Outcome[] getOutcomes() {
        return WithdrawalProposal.Outcome.values();
    }

    public List<WithdrawalRecord> getList() {
        return running;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Ground getGround() {
        return ground;
    }

    public void setGround(Ground ground) {
        this.ground = ground;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public WithdrawalProposal.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(WithdrawalProposal.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
