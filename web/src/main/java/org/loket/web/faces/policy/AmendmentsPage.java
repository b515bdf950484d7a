package org.loket.web.faces.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loket.access.Role;
import org.loket.amendment.AmendmentRecord;
import org.loket.amendment.LawInForce;
import org.loket.law.book.LawBook;
import org.loket.trial.Replay;
import org.loket.trial.ReplayingExaminations;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** The amendments that wait for a confirmation, those of before, and where to propose another. */
@Named
@RequestScoped
public class AmendmentsPage {

    @Inject
    CurrentActor me;

    @Inject
    org.loket.amendment.ReadingAmendments reading;

    @Inject
    ReplayingExaminations replaying;

    @Inject
    LawInForce law;

    @Inject
    Text text;

    private List<AmendmentRecord> all = List.of();
    private List<String> regimes = List.of();
    private List<String> values = List.of();
    private List<String> lists = List.of();
    private Replay replay;

    public void open() {
        all = reading.latest(me.actor());
        replay = replaying.last(me.actor()).orElse(null);
        LawBook book = law.book();
        regimes = book.valueNames().stream()
                .filter(name -> name.startsWith(Amended.REGIME))
                .map(name -> name.substring(Amended.REGIME.length()))
                .toList();
        values = book.valueNames().stream()
                .filter(name -> !name.startsWith(Amended.REGIME))
                .toList();
        lists = List.copyOf(book.listNames());
    }

    public String replay() {
        Replay done = replaying.replay(me.actor());
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(
                null, new FacesMessage(text.say("policy.replay.done", done.examinations(), done.differing())));
        context.getExternalContext().getFlash().setKeepMessages(true);
        return "/policy/amendments?faces-redirect=true";
    }

    public List<AmendmentRecord> getOpen() {
        return all.stream().filter(AmendmentRecord::isOpen).toList();
    }

    public List<AmendmentRecord> getClosed() {
        return all.stream().filter(one -> !one.isOpen()).toList();
    }

    public String nameOf(AmendmentRecord amendment) {
        return Amended.name(amendment.subject(), amendment.nameInBook(), text);
    }

    public boolean isMayPropose() {
        return me.actor().is(Role.POLICY);
    }

    public List<String> getRegimes() {
        return regimes;
    }

    public List<String> getValues() {
        return values;
    }

    public List<String> getLists() {
        return lists;
    }

    public Replay getReplay() {
        return replay;
    }
}
