package org.loket.web.faces.employer;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.loket.amendment.LawInForce;
import org.loket.casework.AskingInformation;
import org.loket.casework.CaseRecord;
import org.loket.casework.InformationRequestRecord;
import org.loket.casework.Stage;
import org.loket.intake.Takeover;
import org.loket.kernel.CaseNumber;
import org.loket.law.Finding;
import org.loket.law.appeal.Remedy;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.law.category.Slot;
import org.loket.law.timelimit.RenewalWindow;
import org.loket.web.faces.Addressed;
import org.loket.web.faces.Appeals;
import org.loket.web.faces.DecisionGround;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;
import org.loket.worklist.CaseFile;
import org.loket.worklist.ReadingFile;

/** An applicant follows a submitted file, answers what is asked and reads what was decided. */
@Named
@ViewScoped
public class FilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadingFile reading;

    @Inject
    private AskingInformation asking;

    @Inject
    private Uploading uploading;

    @Inject
    private Summary summaries;

    @Inject
    private CurrentActor current;

    @Inject
    private LawInForce law;

    @Inject
    private Text text;

    private String number;
    private String answer;
    private Slot slot = Slot.OTHER;
    private transient CaseFile file;
    private transient Slots slots;
    private transient InformationRequestRecord open;
    private transient List<Summary.Part> asked;
    private transient List<DecisionGround> grounds;
    private transient List<Remedy> remedies;
    private transient List<Course.Event> course;
    private transient RenewalWindow renewal;

    /** Reads the file as it stands; also before a page is shown again because something was refused. */
    public void show() {
        file = reading.forApplicant(current.actor(), named());
        Assessment found = Admission.forApplicationSubmittedOn(
                file.state().submittedOn(), file.state().category(), file.form().facts(), law.book());
        slots = new Slots(documents(found), found.welcomeDocuments(), file.documents());
        open = openRequest();
        Set<String> questions = new HashSet<>(Questions.of(file.form(), found, law.book()));
        asked = summaries.of(file.form(), file.form().vacancy(), questions);
        course = Course.of(file.history());
        remedies = Appeals.against(file.state(), law.book());
        renewal = renewal();
        grounds = remedies.isEmpty() ? List.of() : DecisionGround.of(file.state(), text);
        renewWhatADecisionCloses();
    }

    /** Sends the answer, with a document where one was chosen. */
    public void reply() throws IOException {
        show();
        // whoever pressed twice has answered already
        if (open != null) {
            uploading.attachIfChosen(number, slot);
            asking.answer(current.actor(), named(), open.id(), answer);
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext outside = faces.getExternalContext();
        faces.addMessage(null, new FacesMessage(text.say("file.answered")));
        outside.getFlash().setKeepMessages(true);
        outside.redirect(
                outside.getRequestContextPath() + Wizard.of(file.form()).file(named()));
        faces.responseComplete();
    }

    // whoever takes a permit along shows again only what changes
    private List<Slot> documents(Assessment found) {
        Takeover takeover = file.state().takeover();
        return takeover == null ? found.documents() : takeover.documents(found.documents());
    }

    private RenewalWindow renewal() {
        return file.permit() == null
                        || file.permit().isUnlimited()
                        || file.permit().validUntil().isBefore(text.today())
                ? null
                : RenewalWindow.on(text.today(), file.permit().validUntil(), law.book());
    }

    // an answer or a file that somebody is choosing is left alone, until it can no longer be sent
    private void renewWhatADecisionCloses() {
        PartialViewContext part = FacesContext.getCurrentInstance().getPartialViewContext();
        if (part.isAjaxRequest() && file.state().stage().isDecided()) {
            part.getRenderIds().addAll(List.of("documents", "question"));
        }
    }

    private InformationRequestRecord openRequest() {
        return file.state().requests().stream()
                .filter(InformationRequestRecord::isOpen)
                .filter(request -> file.state().stage() == Stage.WAITING_FOR_INFORMATION)
                .findFirst()
                .orElse(null);
    }

    private CaseNumber named() {
        return Addressed.caseNumber(number);
    }

    public CaseFile getFile() {
        return file;
    }

    public CaseRecord getState() {
        return file.state();
    }

    public String getWorker() {
        return file.form().worker().firstName() + " " + file.form().worker().lastName();
    }

    /** Where the file stands, as a key: a permit that is to come or over is not one to work with. */
    public String getOutcome() {
        if (file.permit() != null && file.permit().validFrom().isAfter(text.today())) {
            return "GRANTED.coming";
        }
        if (getLastDay() != null && getLastDay().isBefore(text.today())) {
            return "GRANTED.over";
        }
        return file.state().stage().name();
    }

    /** When the permit can be renewed; null where there is none that lasts. */
    public RenewalWindow getRenewal() {
        return renewal;
    }

    /** The last day on which the worker may work here; null where nothing was granted. */
    public LocalDate getLastDay() {
        return file.permit() == null ? null : file.permit().lastDayOfWork();
    }

    /** The question that waits for an answer; null where none does. */
    public InformationRequestRecord getOpen() {
        return open;
    }

    public Slots getSlots() {
        return slots;
    }

    public List<Summary.Part> getAsked() {
        return asked;
    }

    public List<DecisionGround> getGrounds() {
        return grounds;
    }

    public List<Course.Event> getCourse() {
        return course;
    }

    public List<Remedy> getRemedies() {
        return remedies;
    }

    public List<Finding> getFindings() {
        return DecisionGround.findings(file.state());
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public Slot getSlot() {
        return slot;
    }

    public void setSlot(Slot slot) {
        this.slot = slot;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
