package org.loket.web.faces.permit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotANumber;
import org.loket.kernel.Violation;
import org.loket.law.refusal.Ground;
import org.loket.reexamination.ReexaminationGiven;
import org.loket.reexamination.ReexaminationRecord;
import org.loket.reexamination.ReexaminedPermit;
import org.loket.reexamination.ReexaminingPermits;
import org.loket.reexamination.Selection;
import org.loket.web.faces.Addressed;
import org.loket.web.faces.NextPage;
import org.loket.web.faces.TypedDay;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;
import org.loket.withdrawal.WithdrawingPermit;

/** A decision-maker has a selection of permits examined again; officials follow it and read the results. */
@Named
@ViewScoped
public class ReexaminationsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 200;

    @Inject
    private ReexaminingPermits reexamining;

    @Inject
    private WithdrawingPermit withdrawing;

    @Inject
    private CurrentActor me;

    @Inject
    private Text text;

    private String id;
    private String enterprise;
    private String function;
    private String filedFrom;
    private String filedUntil;
    private Ground ground;
    private String lawDate;
    private String reason;
    private Integer count;
    private transient List<Ground> grounds;
    private transient List<ReexaminationRecord> latest;
    private transient ReexaminationRecord chosen;
    private transient List<ReexaminedPermit> results;

    /** Reads the list, and the one that the address names with its results. */
    public void show() {
        grounds = withdrawing.grounds();
        if (id == null || id.isBlank()) {
            latest = reexamining.latest(me.actor());
            return;
        }
        UUID named = Addressed.id(id, "reexamination");
        chosen = reexamining.read(me.actor(), named);
        results = reexamining.results(me.actor(), named, LINES);
    }

    public void look() {
        count = null;
        count = reexamining.preview(me.actor(), selection());
    }

    public String begin() {
        ReexaminationRecord begun = reexamining.begin(
                me.actor(),
                new ReexaminationGiven(selection(), ground, TypedDay.of(lawDate, "lawDate"), reason, count));
        NextPage.says(text.say("reexaminations.begun"));
        return "/staff/reexaminations?faces-redirect=true&id=" + begun.id();
    }

    private Selection selection() {
        return new Selection(
                number(), function, TypedDay.of(filedFrom, "filedFrom"), TypedDay.of(filedUntil, "filedUntil"));
    }

    private EnterpriseNumber number() {
        if (enterprise == null || enterprise.isBlank()) {
            return null;
        }
        try {
            return EnterpriseNumber.of(enterprise);
        } catch (NotANumber e) {
            throw new Invalid(Violation.of("enterprise", e.code()));
        }
    }

    public boolean isMayBegin() {
        return me.actor().isDecisionMaker();
    }

    /** The one that the address names; null where it names none. */
    public ReexaminationRecord getChosen() {
        return chosen;
    }

    public List<ReexaminedPermit> getResults() {
        return results;
    }

    public List<ReexaminationRecord> getLatest() {
        return latest;
    }

    public List<Ground> getGrounds() {
        return grounds;
    }

    /** How many permits the official was told of; null before that. */
    public Integer getCount() {
        return count;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getEnterprise() {
        return enterprise;
    }

    public void setEnterprise(String enterprise) {
        this.enterprise = enterprise;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public String getFiledFrom() {
        return filedFrom;
    }

    public void setFiledFrom(String filedFrom) {
        this.filedFrom = filedFrom;
    }

    public String getFiledUntil() {
        return filedUntil;
    }

    public void setFiledUntil(String filedUntil) {
        this.filedUntil = filedUntil;
    }

    public Ground getGround() {
        return ground;
    }

    public void setGround(Ground ground) {
        this.ground = ground;
    }

    public String getLawDate() {
        return lawDate;
    }

    public void setLawDate(String lawDate) {
        this.lawDate = lawDate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
