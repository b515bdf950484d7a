package org.loket.web.faces.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.NotKnown;
import org.loket.web.identity.CurrentActor;
import org.loket.worklist.CaseLine;
import org.loket.worklist.Page;
import org.loket.worklist.Queue;
import org.loket.worklist.SearchingCases;
import org.loket.worklist.Worklist;

/** The queues of the regional staff, one at a time, and what a search finds; the address says which. */
@Named
@RequestScoped
public class QueuePage {

    private static final int LINES = 25;
    private static final List<Queue> TABS =
            List.of(Queue.TO_EXAMINE, Queue.WAITING, Queue.TO_DECIDE, Queue.TRANSFERS, Queue.OPEN, Queue.DECIDED);

    @Inject
    CurrentActor current;

    @Inject
    Worklist worklist;

    @Inject
    SearchingCases searching;

    private String asked;
    private Queue queue;
    private String after;
    private String search;
    private Page<CaseLine> page = new Page<>(List.of(), null);

    /** A tab above the list. */
    public record Tab(Queue queue, boolean current) {}

    public void open() {
        Actor actor = current.actor();
        if (isSearching()) {
            page = searching.search(actor, search);
            return;
        }
        queue = asked == null ? firstFor(actor) : queueOf(asked);
        page = worklist.page(actor, queue, after, LINES);
    }

    private static Queue queueOf(String name) {
        return Arrays.stream(Queue.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotKnown("page"));
    }

    private static Queue firstFor(Actor actor) {
        if (actor.is(Role.EXAMINER)) {
            return Queue.TO_EXAMINE;
        }
        return actor.is(Role.DECIDER) ? Queue.TO_DECIDE : Queue.OPEN;
    }

    public List<Tab> getTabs() {
        return TABS.stream().map(tab -> new Tab(tab, tab == queue)).toList();
    }

    public boolean isSearching() {
        return search != null && !search.isBlank();
    }

    /** Which list is shown, as the texts name it. */
    public String getShown() {
        return isSearching() ? "FOUND" : queue.name();
    }

    public boolean isMine(CaseLine line) {
        return current.actor().account().equals(line.proposedBy());
    }

    public List<CaseLine> getLines() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public boolean isFirst() {
        return after == null || after.isBlank();
    }

    public Queue getQueue() {
        return queue;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
