package org.loket.web.faces.staff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.loket.casework.AskingInformation;
import org.loket.casework.DecidingCase;
import org.loket.casework.EstablishingFacts;
import org.loket.casework.ExaminingCase;
import org.loket.casework.ExtendingTerm;
import org.loket.casework.Outcome;
import org.loket.casework.ProposingDecision;
import org.loket.kernel.CaseNumber;
import org.loket.web.faces.Addressed;
import org.loket.web.faces.employer.Answers;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;
import org.loket.worklist.Desk;
import org.loket.worklist.Happened;
import org.loket.worklist.ReadingDesk;

/** An official works on a case: sees all of it, and takes the next step. */
@Named
@ViewScoped
public class CasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ReadingDesk reading;

    @Inject
    private ExaminingCase examining;

    @Inject
    private AskingInformation asking;

    @Inject
    private EstablishingFacts establishing;

    @Inject
    private Answers answers;

    @Inject
    private ExtendingTerm extending;

    @Inject
    private ProposingDecision proposing;

    @Inject
    private DecidingCase deciding;

    @Inject
    private Text text;

    private String number;
    private long version;
    private int seen;
    private Acts acts = Acts.NONE;
    private Act opened;
    private String question;
    private String answer;
    private String remark;
    private String reason;
    private final FactFound fact = new FactFound();
    private final Draft grant = new Draft(Outcome.GRANT);
    private final Draft refusal = new Draft(Outcome.REFUSE);
    private final Draft inadmissibility = new Draft(Outcome.INADMISSIBLE);
    private transient CaseView view;
    private transient List<Happened> news = List.of();

    public void open() {
        Desk desk = show();
        question = desk.leeway().question();
        grant.prefill(desk.leeway());
        refusal.prefill(desk.leeway());
        inadmissibility.prefill(desk.leeway());
        opened = acts.first();
    }

    /** After something was declined the page shows the case as it is by now, and what happened to it meanwhile. */
    public void showAgain() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback()) {
            return;
        }
        int before = seen;
        long known = version;
        Desk desk = show();
        if (version != known) {
            news = desk.file().history().subList(before, seen);
        }
        opened = Act.sentWith(faces.getExternalContext().getRequestParameterMap())
                .orElse(acts.first());
    }

    private Desk show() {
        Desk desk = reading.of(current.actor(), file());
        view = new CaseView(desk, text);
        version = desk.file().state().version();
        seen = desk.file().history().size();
        acts = Acts.of(desk, current.actor());
        return desk;
    }

    public void examine() throws IOException {
        examining.examine(current.actor(), file(), version);
        done(Act.EXAMINE);
    }

    public void ask() throws IOException {
        asking.ask(current.actor(), file(), version, question);
        done(Act.ASK);
    }

    public void establish() throws IOException {
        fact.establish(
                answers, facts -> establishing.establish(current.actor(), file(), version, facts, fact.getBasis()));
        done(Act.ESTABLISH);
    }

    public void extend() throws IOException {
        extending.extend(current.actor(), file(), version, reason);
        done(Act.EXTEND);
    }

    public void recordAnswer() throws IOException {
        asking.answer(current.actor(), file(), acts.request(), answer);
        done(Act.ANSWER);
    }

    public void proposeGrant() throws IOException {
        proposing.propose(current.actor(), file(), version, grant.proposal());
        done(Act.GRANT);
    }

    public void proposeRefusal() throws IOException {
        proposing.propose(current.actor(), file(), version, refusal.proposal());
        done(Act.REFUSE);
    }

    public void proposeInadmissibility() throws IOException {
        proposing.propose(current.actor(), file(), version, inadmissibility.proposal());
        done(Act.INADMISSIBLE);
    }

    public void decide() throws IOException {
        deciding.decide(current.actor(), file(), version);
        done(Act.DECIDE);
    }

    public void sendBack() throws IOException {
        deciding.sendBack(current.actor(), file(), version, remark);
        done(Act.SEND_BACK);
    }

    private void done(Act act) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_INFO, text.say("staff.done." + act.name()), null));
        ExternalContext page = faces.getExternalContext();
        page.getFlash().setKeepMessages(true);
        page.redirect(page.getRequestContextPath() + "/staff/case?number=" + number);
        faces.responseComplete();
    }

    private CaseNumber file() {
        return Addressed.caseNumber(number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public CaseView getView() {
        return view;
    }

    public Acts getActs() {
        return acts;
    }

    /** The form that stands open. */
    public Act getOpened() {
        return opened;
    }

    public List<Happened> getNews() {
        return news;
    }

    /** What was typed in a form that is no longer on the page, so that it is not lost. */
    public String getUnsent() {
        if (opened == null || acts.can(opened)) {
            return null;
        }
        return switch (opened) {
            case ASK -> question;
            case ANSWER -> answer;
            case SEND_BACK -> remark;
            case GRANT -> grant.getRemark();
            case REFUSE -> refusal.getRemark();
            case INADMISSIBLE -> inadmissibility.getRemark();
            case ESTABLISH -> fact.getBasis();
            case EXTEND -> reason;
            case EXAMINE, DECIDE -> null;
        };
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public FactFound getFact() {
        return fact;
    }

    public Draft getGrant() {
        return grant;
    }

    public Draft getRefusal() {
        return refusal;
    }

    public Draft getInadmissibility() {
        return inadmissibility;
    }
}
