package org.loket.web.faces.worker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loket.kernel.NotKnown;
import org.loket.web.identity.CurrentActor;
import org.loket.worklist.Page;
import org.loket.worklist.Reading;
import org.loket.worklist.Readings;

/** A worker sees who read the own file; the address says from where, and whether the own readings are told too. */
@Named
@RequestScoped
public class ReadingsPage {

    private static final int LINES = 25;

    @Inject
    CurrentActor me;

    @Inject
    Readings readings;

    private String before;
    private String own;
    private Page<Reading> page = new Page<>(List.of(), null);

    public void open() {
        page = readings.page(me.actor(), isOwnToo(), position(), LINES);
    }

    private Long position() {
        try {
            return isFirst() ? null : Long.valueOf(before);
        } catch (NumberFormatException e) {
            throw new NotKnown("page");
        }
    }

    public List<Reading> getLines() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public boolean isFirst() {
        return before == null || before.isBlank();
    }

    public boolean isOwnToo() {
        return "too".equals(own);
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}
