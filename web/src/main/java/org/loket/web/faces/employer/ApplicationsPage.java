package org.loket.web.faces.employer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.loket.party.EmployerRecord;
import org.loket.web.identity.CurrentActor;
import org.loket.worklist.ApplicantFiles;
import org.loket.worklist.FileLine;
import org.loket.worklist.Page;

/** The drafts and files of an employer; a mandatary chooses for which client. */
@Named
@ViewScoped
public class ApplicationsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PER_PAGE = 20;

    @Inject
    private ApplicantFiles files;

    @Inject
    private Clients clients;

    @Inject
    private CurrentActor current;

    private String enterprise;
    private String after;
    private transient List<EmployerRecord> choices;
    private transient EmployerRecord client;
    private transient Page<FileLine> page;

    public void open() {
        choices = clients.all();
        client = clients.chosen(enterprise).orElse(null);
        if (client != null) {
            page = files.page(current.actor(), client.number(), after, PER_PAGE);
        }
    }

    public String getEnterprise() {
        return enterprise;
    }

    public void setEnterprise(String enterprise) {
        this.enterprise = enterprise;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public List<EmployerRecord> getChoices() {
        return choices;
    }

    public EmployerRecord getClient() {
        return client;
    }

    public Page<FileLine> getPage() {
        return page;
    }
}
