package org.loket.web.faces.permit;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.loket.kernel.PermitNumber;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.residence.RecordingResidenceEnd;
import org.loket.residence.ResidenceEndGiven;
import org.loket.web.faces.Addressed;
import org.loket.web.faces.NextPage;
import org.loket.web.faces.TypedDay;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;
import org.loket.worklist.PermitFile;
import org.loket.worklist.ReadingPermit;

/** One permit as its employer, its worker or an official sees it. */
@Named
@ViewScoped
public class PermitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadingPermit reading;

    @Inject
    private RecordingResidenceEnd residence;

    @Inject
    private CurrentActor me;

    @Inject
    private Text text;

    private String number;
    private String application;
    private String stayUntil;
    private transient PermitFile file;

    /** Leads from the application in which it was granted to the permit. */
    public String find() {
        if (application == null) {
            return null;
        }
        PermitNumber granted = reading.grantedIn(me.actor(), Addressed.caseNumber(application));
        String page =
                FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "");
        return page + "?faces-redirect=true&number=" + granted;
    }

    /** Reads it as it stands; also before the page is shown again because something was refused. */
    public void show() {
        file = reading.read(me.actor(), named());
    }

    /** Records the end of the stay. */
    public String endStay() {
        residence.record(me.actor(), named(), new ResidenceEndGiven(TypedDay.of(stayUntil, "lastDay")));
        NextPage.says(text.say("residence.recorded"));
        return "/staff/permit?faces-redirect=true&number=" + number;
    }

    private PermitNumber named() {
        return Addressed.permit(number);
    }

    public PermitFile getFile() {
        return file;
    }

    public PermitRecord getPermit() {
        return file.permit();
    }

    /** The last day on which it admits to work. */
    public LocalDate getLastDay() {
        return file.permit().lastDayOfWork();
    }

    public String getTone() {
        return switch (file.permit().state()) {
            case VALID -> "good";
            case IN_SEARCH_WINDOW -> "open";
            case WITHDRAWN -> "bad";
            default -> "";
        };
    }

    public boolean isAlive() {
        return file.permit().state() == PermitState.VALID || file.permit().state() == PermitState.IN_SEARCH_WINDOW;
    }

    public String getStayUntil() {
        return stayUntil;
    }

    public void setStayUntil(String stayUntil) {
        this.stayUntil = stayUntil;
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
