package org.loket.web.faces.policy;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import org.loket.access.Role;
import org.loket.amendment.AmendmentRecord;
import org.loket.amendment.ConfirmingAmendment;
import org.loket.amendment.ReadingAmendments;
import org.loket.amendment.WithdrawingAmendment;
import org.loket.law.book.Entry;
import org.loket.trial.Difference;
import org.loket.trial.Effect;
import org.loket.trial.ForeseeingEffect;
import org.loket.web.faces.Addressed;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** A proposal with what it would do, to be confirmed by somebody else than the proposer. */
@Named
@ViewScoped
public class AmendmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor me;

    @Inject
    private ReadingAmendments reading;

    @Inject
    private ForeseeingEffect foreseeing;

    @Inject
    private ConfirmingAmendment confirming;

    @Inject
    private WithdrawingAmendment withdrawing;

    @Inject
    private Text text;

    private String id;
    private Long version;
    private transient AmendmentRecord amendment;
    private transient Effect effect;
    private transient boolean own;
    private transient boolean mayChange;

    public void show() {
        amendment = reading.read(me.actor(), named());
        effect = foreseeing.of(me.actor(), amendment).orElse(null);
        own = amendment.proposedBy().equals(me.actor().account());
        mayChange = me.actor().is(Role.POLICY);
        version = amendment.version();
    }

    /** After something was declined the page shows the proposal as it is by now. */
    public void showAgain() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            show();
        }
    }

    public void confirm() throws IOException {
        confirming.confirm(me.actor(), named(), version);
        done("policy.done.confirmed");
    }

    public void withdraw() throws IOException {
        withdrawing.withdraw(me.actor(), named(), version);
        done("policy.done.withdrawn");
    }

    private void done(String said) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(text.say(said)));
        ExternalContext page = faces.getExternalContext();
        page.getFlash().setKeepMessages(true);
        page.redirect(page.getRequestContextPath() + "/policy/amendment?id=" + named());
        faces.responseComplete();
    }

    private UUID named() {
        return Addressed.id(id, "amendment");
    }

    public String getName() {
        return Amended.name(amendment.subject(), amendment.nameInBook(), text);
    }

    public String say(Difference difference) {
        return text.named(difference.name());
    }

    public String nameOf(Entry entry) {
        return text.entry(entry);
    }

    public AmendmentRecord getAmendment() {
        return amendment;
    }

    public Effect getEffect() {
        return effect;
    }

    /** Whether the reader proposed it, and so cannot confirm it. */
    public boolean isOwn() {
        return own;
    }

    public boolean isMayChange() {
        return mayChange;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
