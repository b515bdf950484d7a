package org.loket.web.faces.permit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.loket.kernel.PermitNumber;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.web.faces.Addressed;
import org.loket.web.identity.CurrentActor;
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
    private CurrentActor me;

    private String number;
    private transient PermitFile file;

    /** Reads it as it stands; also before the page is shown again because something was refused. */
    public void show() {
        file = reading.read(me.actor(), named());
    }

    PermitNumber named() {
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

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
