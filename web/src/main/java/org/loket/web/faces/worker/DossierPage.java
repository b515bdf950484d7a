package org.loket.web.faces.worker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.loket.amendment.LawInForce;
import org.loket.casework.CaseRecord;
import org.loket.casework.Stage;
import org.loket.kernel.NationalNumber;
import org.loket.law.Finding;
import org.loket.law.Footing;
import org.loket.law.appeal.Remedy;
import org.loket.law.timelimit.Deadline;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.register.WindowRecord;
import org.loket.transfer.ReadingTransfers;
import org.loket.web.faces.Addressed;
import org.loket.web.faces.Appeals;
import org.loket.web.faces.DecisionGround;
import org.loket.web.faces.employer.Summary;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;
import org.loket.worklist.CaseFile;
import org.loket.worklist.OwnFile;
import org.loket.worklist.OwnFileLine;
import org.loket.worklist.ReadingFile;
import org.loket.worklist.Standing;

/** A worker reads the own file: first what was decided and until when, then everything else. */
@Named
@RequestScoped
public class DossierPage {

    @Inject
    CurrentActor me;

    @Inject
    ReadingFile reading;

    @Inject
    ReadingTransfers transfers;

    @Inject
    Summary summary;

    @Inject
    LawInForce law;

    @Inject
    Text text;

    private String number;
    private OwnFile own;
    private List<Milestone> milestones = List.of();
    private List<DecisionGround> grounds = List.of();
    private List<Remedy> remedies = List.of();
    private List<Deadline.Line> why = List.of();
    private Rights rights;
    private long offersWaiting;

    public void open() {
        offersWaiting = transfers.waiting(me.actor());
        own = reading.own(me.actor(), number == null ? null : Addressed.caseNumber(number))
                .orElse(null);
        if (own == null) {
            return;
        }
        CaseRecord state = own.file().state();
        milestones = Milestone.of(own.file(), text.today());
        why = state.deadline().explain();
        rights = Rights.on(text.today(), law.book());
        if (state.stage() == Stage.REFUSED || state.stage() == Stage.INADMISSIBLE) {
            grounds = DecisionGround.of(state, text);
            remedies = Appeals.against(state, law.book());
        }
    }

    public boolean isWithoutFile() {
        return own == null;
    }

    public CaseFile getFile() {
        return own.file();
    }

    public CaseRecord getState() {
        return own.file().state();
    }

    public Standing getStanding() {
        return own.standing();
    }

    public String getTone() {
        return toneOf(own.standing());
    }

    public String toneOf(Standing standing) {
        return switch (standing) {
            case VALID, NOT_YET -> "good";
            case UNDER_EXAMINATION -> "busy";
            case WAITING, SEARCHING -> "open";
            case REFUSED, INADMISSIBLE -> "bad";
            case ENDED -> "";
        };
    }

    public String getEmployer() {
        return own.employer();
    }

    public List<OwnFileLine> getOthers() {
        return own.others();
    }

    /** Another file under which the worker may work today, where this one gives no such right. */
    public OwnFileLine getValidElsewhere() {
        return own.standing() == Standing.VALID
                ? null
                : own.others().stream()
                        .filter(other -> other.standing() == Standing.VALID)
                        .findFirst()
                        .orElse(null);
    }

    /** The working week as a share of a full one; nothing where the file does not say. */
    public String getHours() {
        BigDecimal fraction = own.file().form().job().fullTimeFraction();
        return fraction == null
                ? ""
                : NumberFormat.getPercentInstance(text.locale()).format(fraction);
    }

    public String getNationality() {
        return text.country(own.file().form().worker().nationality());
    }

    public String getNationalNumber() {
        NationalNumber known = own.file().form().worker().nationalNumber();
        return known == null ? "" : known.written();
    }

    /** Whether the worker filed it alone. */
    public boolean isOwn() {
        return own.file().state().enterprise() == null;
    }

    /** Whether it admits to any work without a last day. */
    public boolean isUnlimited() {
        return own.file().permit() != null && own.file().permit().isUnlimited();
    }

    /** The key of a sentence; that of a file that the worker filed alone has words of its own where it needs them. */
    public String key(String sentence) {
        String alone = sentence + ".own";
        return isOwn() && text.knows(alone) ? alone : sentence;
    }

    /** What the worker told of the own past. */
    public List<Summary.Line> getPast() {
        return summary.past(own.file().form());
    }

    /** The last day on which the permit admits to work; null where nothing ends it. */
    public LocalDate getLastDay() {
        PermitRecord permit = own.file().permit();
        return permit == null ? null : permit.lastDayOfWork();
    }

    /** The time to find other work; null where none runs. */
    public WindowRecord getWindow() {
        PermitRecord permit = own.file().permit();
        return permit == null || permit.state() != PermitState.IN_SEARCH_WINDOW ? null : permit.window();
    }

    /** Whether the window is asked for and is no law yet. */
    public boolean isWindowOnlyAskedFor() {
        return getWindow().regime().footing() == Footing.POLICY_DEMAND;
    }

    /** The days on which a warning is still to come; empty where none is. */
    public String getWarnings() {
        return WindowRecord.WARNINGS.stream()
                .map(days -> getWindow().lastDay().minusDays(days))
                .filter(day -> day.isAfter(text.today()))
                .map(day -> String.valueOf(text.write(day)))
                .collect(Collectors.joining(", "));
    }

    /** How many offers of work wait for an answer. */
    public long getOffersWaiting() {
        return offersWaiting;
    }

    public Rights getRights() {
        return rights;
    }

    public List<Milestone> getMilestones() {
        return milestones;
    }

    public List<Deadline.Line> getWhy() {
        return why;
    }

    public List<Finding> getFindings() {
        return DecisionGround.findings(own.file().state());
    }

    public List<DecisionGround> getGrounds() {
        return grounds;
    }

    public List<Remedy> getRemedies() {
        return remedies;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
