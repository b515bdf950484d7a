package org.loket.web.faces.worker;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.loket.amendment.LawInForce;
import org.loket.intake.ApplicationForm;
import org.loket.intake.DraftingApplication;
import org.loket.law.Citation;
import org.loket.law.Facts;
import org.loket.law.Provision;
import org.loket.law.category.Category;
import org.loket.web.faces.assessment.CarriedAnswers;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;
import org.loket.worklist.ApplicantFiles;
import org.loket.worklist.FileLine;
import org.loket.worklist.ReadingOwnPermits;

/** A worker begins an application for admission without limit, or goes on with one. */
@Named
@ViewScoped
public class UnlimitedPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    private ApplicantFiles reading;

    @Inject
    private ReadingOwnPermits permits;

    @Inject
    private DraftingApplication drafting;

    @Inject
    private CarriedAnswers carried;

    @Inject
    private CurrentActor me;

    @Inject
    private LawInForce law;

    @Inject
    private Text text;

    private String answers;
    private String begun;
    private transient List<FileLine> files;

    /** Answers that the worker asked to carry over become a draft at once. */
    public void open() throws IOException {
        files = reading.own(me.actor(), null, SHOWN).items();
        Optional<Facts> told = carried.take(answers, Category.UNLIMITED);
        if (told.isPresent()) {
            begin(told.get());
        }
    }

    public void begin() throws IOException {
        begin(new Facts(null, null, null, null, null, null, null, null));
    }

    /** A second press finds the draft that the first one began. */
    private synchronized void begin(Facts told) throws IOException {
        if (begun == null) {
            begun = drafting.begin(me.actor(), form(told)).number().text();
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext()
                .redirect(faces.getExternalContext().getRequestContextPath() + "/worker/application?number=" + begun);
        faces.responseComplete();
    }

    /** Who the worker is the register knows, and when there was a permit. */
    private ApplicationForm form(Facts told) {
        Facts.History said = told.history();
        List<Facts.Work> work =
                said.work() == null || said.work().isEmpty() ? permits.periods(me.actor()) : said.work();
        return new ApplicationForm(
                Category.UNLIMITED,
                Facts.Kind.FIRST,
                ApplicationForm.Worker.residentElsewhere(told.worker().longTermResidentElsewhere()),
                null,
                null,
                null,
                null,
                null,
                new Facts.History(said.legalStay(), said.validContract(), said.livesWithFamily(), work));
    }

    public List<FileLine> getFiles() {
        return files;
    }

    public Citation getBasis() {
        return Provision.BVR_UNLIMITED.citation();
    }

    /** How long somebody must have worked. */
    public Period getEnough() {
        return value("work-history.enough");
    }

    /** Within which time. */
    public Period getWindow() {
        return value("work-history.window");
    }

    private Period value(String name) {
        return law.book().value(name, Period.class).on(text.today());
    }

    public String getAnswers() {
        return answers;
    }

    public void setAnswers(String answers) {
        this.answers = answers;
    }
}
