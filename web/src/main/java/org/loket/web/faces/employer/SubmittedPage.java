package org.loket.web.faces.employer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.loket.web.faces.Addressed;
import org.loket.web.identity.CurrentActor;
import org.loket.worklist.CaseFile;
import org.loket.worklist.ReadingFile;

/** What follows now that an application is submitted. */
@Named
@ViewScoped
public class SubmittedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadingFile reading;

    @Inject
    private CurrentActor current;

    private String number;
    private transient CaseFile file;

    public void open() {
        file = reading.forApplicant(current.actor(), Addressed.caseNumber(number));
    }

    public CaseFile getFile() {
        return file;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
