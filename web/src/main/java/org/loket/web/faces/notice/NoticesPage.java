package org.loket.web.faces.notice;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.loket.access.Actor;
import org.loket.kernel.NotKnown;
import org.loket.notice.Matter;
import org.loket.notice.NoticeRecord;
import org.loket.notice.ReadingNotices;
import org.loket.web.faces.Addressed;
import org.loket.web.identity.CurrentActor;
import org.loket.worklist.NoticeLine;
import org.loket.worklist.NoticeList;
import org.loket.worklist.Page;

/** The notices of whoever acts for an enterprise or is a worker; opening one marks it as seen and leads to its file. */
@Named
@ViewScoped
public class NoticesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 20;

    /** What is told on the page of the permit, and not on that of the application. */
    private static final Set<String> ABOUT_THE_PERMIT =
            Set.of("withdrawal-begun", "permit-withdrawn", "permit-kept", "residence-ended", "renewal-possible");

    @Inject
    private CurrentActor me;

    @Inject
    private NoticeList list;

    @Inject
    private ReadingNotices reading;

    private String before;
    private String chosen;
    private Long shown;
    private transient Page<NoticeLine> page;

    public void open() throws IOException {
        if (chosen == null) {
            load();
            return;
        }
        NoticeRecord notice = reading.see(me.actor(), Addressed.id(chosen, "notice"));
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext()
                .redirect(context.getExternalContext().getRequestContextPath() + wayTo(me.actor(), notice));
    }

    /** The list as it is now. */
    public void load() {
        page = list.page(me.actor(), position(), LINES);
        shown = page.items().isEmpty() ? null : page.items().get(0).delivery();
    }

    /** Marks everything that the reader had before the eyes, and what is older. */
    public String seeAll() {
        if (shown != null) {
            reading.seeAll(me.actor(), shown);
        }
        return "/notices?faces-redirect=true";
    }

    static String wayTo(Actor actor, NoticeRecord notice) {
        if (notice.kind().equals(Matter.LAW_CHANGED.kind())) {
            return "/employer/application?number=" + notice.caseNumber();
        }
        String wing = actor.worker() == null ? "/employer" : "/worker";
        if (notice.workers() != null) {
            return wing + "/applications";
        }
        if (ABOUT_THE_PERMIT.contains(notice.kind())) {
            return wing + "/permit?file=" + notice.caseNumber();
        }
        if (notice.kind().startsWith("transfer-")) {
            return wing + "/offer?number=" + notice.caseNumber();
        }
        if (notice.kind().startsWith("appeal-")) {
            return wing + "/appeal?file=" + notice.caseNumber();
        }
        return wing + (actor.worker() == null ? "/file" : "/dossier") + "?number=" + notice.caseNumber();
    }

    private Long position() {
        try {
            return isFirst() ? null : Long.valueOf(before);
        } catch (NumberFormatException e) {
            throw new NotKnown("page");
        }
    }

    public List<NoticeLine> getLines() {
        return page.items();
    }

    public boolean isSomethingUnseen() {
        return page.items().stream().anyMatch(line -> !line.isSeen());
    }

    /** A worker is told of the employer, an employer of the worker. */
    public String about(NoticeLine line) {
        return me.actor().worker() == null ? line.worker() : line.employer();
    }

    public String getNext() {
        return page.next();
    }

    public boolean isForEnterprises() {
        return me.actor().isApplicant();
    }

    public boolean isFirst() {
        return before == null || before.isBlank();
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
