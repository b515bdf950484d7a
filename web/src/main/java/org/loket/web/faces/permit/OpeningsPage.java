package org.loket.web.faces.permit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.loket.access.Actor;
import org.loket.collective.OpeningGiven;
import org.loket.collective.OpeningGround;
import org.loket.collective.OpeningRecord;
import org.loket.collective.OpeningWindows;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotANumber;
import org.loket.kernel.Violation;
import org.loket.web.faces.NextPage;
import org.loket.web.faces.TypedDay;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** A decision-maker opens the windows of all workers of an employer: first looks at how many, then confirms that number. */
@Named
@ViewScoped
public class OpeningsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningWindows opening;

    @Inject
    private CurrentActor me;

    @Inject
    private Text text;

    private String enterprise;
    private String endedOn;
    private OpeningGround ground;
    private String reason;
    private transient OpeningWindows.Preview preview;
    private transient List<OpeningRecord> latest;
    private Integer count;

    public void show() {
        latest = opening.latest(me.actor());
    }

    public void look() {
        preview = null;
        count = null;
        preview = opening.preview(me.actor(), number(), TypedDay.of(endedOn, "endedOn"));
        count = preview.count();
        show();
    }

    public String begin() {
        Actor actor = me.actor();
        opening.begin(actor, new OpeningGiven(number(), TypedDay.of(endedOn, "endedOn"), ground, reason, count));
        NextPage.says(text.say("openings.begun"));
        return "/staff/openings?faces-redirect=true";
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

    public boolean isMayOpen() {
        return me.actor().isDecisionMaker();
    }

    public List<OpeningRecord> getLatest() {
        return latest;
    }

    public OpeningWindows.Preview getPreview() {
        return preview;
    }

    /** How many permits the official was told of; null before that. */
    public Integer getCount() {
        return count;
    }

    public OpeningGround[] getGrounds() {
        return OpeningGround.values();
    }

    public String getEnterprise() {
        return enterprise;
    }

    public void setEnterprise(String enterprise) {
        this.enterprise = enterprise;
    }

    public String getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(String endedOn) {
        this.endedOn = endedOn;
    }

    public OpeningGround getGround() {
        return ground;
    }

    public void setGround(OpeningGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
