package org.loket.web.faces.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.loket.notice.SendingAgain;
import org.loket.trial.Replay;
import org.loket.trial.ReplayingExaminations;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;
import org.loket.worklist.Operations;
import org.loket.worklist.ReadingOperations;

/** Whoever keeps the house running sees what waits and what is installed, and has a stuck notice sent again. */
@Named
@RequestScoped
public class OperationsPage {

    private static final long MEBIBYTE = 1024 * 1024;

    @Inject
    CurrentActor me;

    @Inject
    ReadingOperations reading;

    @Inject
    SendingAgain sending;

    @Inject
    Text text;

    @Inject
    ReplayingExaminations replaying;

    private Operations operations;
    private Replay replay;

    public void open() {
        operations = reading.read(me.actor());
        replay = replaying.last(me.actor()).orElse(null);
    }

    public String sendAgain(UUID notice) {
        sending.send(me.actor(), notice);
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(text.say("operations.sent-again")));
        context.getExternalContext().getFlash().setKeepMessages(true);
        return "/admin/operations?faces-redirect=true";
    }

    public String replay() {
        Replay done = replaying.replay(me.actor());
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(
                null, new FacesMessage(text.say("policy.replay.done", done.examinations(), done.differing())));
        context.getExternalContext().getFlash().setKeepMessages(true);
        return "/admin/operations?faces-redirect=true";
    }

    /** The last replay of all examinations; null where there was none yet. */
    public Replay getReplay() {
        return replay;
    }

    public Operations getOperations() {
        // whether a button is there is asked before the page is opened
        if (operations == null) {
            open();
        }
        return operations;
    }

    /** The version of the parcel; nothing where it was not packed. */
    public String getBuild() {
        return Optional.ofNullable(Operations.class.getPackage().getImplementationVersion())
                .orElse("");
    }

    public String getPlatform() {
        return "Java " + System.getProperty("java.version");
    }

    /** The memory that the server uses at this moment. */
    public String getMemory() {
        Runtime server = Runtime.getRuntime();
        return (server.totalMemory() - server.freeMemory()) / MEBIBYTE + " / " + server.maxMemory() / MEBIBYTE + " MiB";
    }
}
