package org.loket.web.faces.permit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.loket.kernel.CaseNumber;
import org.loket.renewal.RenewingPermit;
import org.loket.web.faces.Addressed;
import org.loket.web.faces.NextPage;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** The employer renews the permit on this page. */
@Named
@ViewScoped
public class RenewalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RenewingPermit renewing;

    @Inject
    private CurrentActor me;

    @Inject
    private Text text;

    private String number;
    private transient RenewingPermit.Renewable renewable;

    /** Reads it as it stands, before the page is shown. */
    public void show() {
        renewable = renewing.look(me.actor(), Addressed.permit(number));
    }

    /** Begins the renewal and goes to its draft. */
    public String renew() {
        CaseNumber application =
                renewing.begin(me.actor(), Addressed.permit(number)).application();
        NextPage.says(text.say("renewal.begun"));
        return "/employer/application?faces-redirect=true&number=" + application;
    }

    public RenewingPermit.Renewable getRenewable() {
        return renewable;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
