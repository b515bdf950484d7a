package org.loket.web.faces.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.loket.labourmarket.ReadingSurpluses;
import org.loket.labourmarket.RecordingSurpluses;
import org.loket.labourmarket.SurplusRecord;
import org.loket.law.Facts.Circle;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** Whoever prepares policy sees the surpluses that count on a day, and records further ones. */
@Named
@RequestScoped
public class SurplusesPage {

    private static final int MOST = 100;

    @Inject
    CurrentActor me;

    @Inject
    ReadingSurpluses reading;

    @Inject
    RecordingSurpluses recording;

    @Inject
    Text text;

    private final SurplusTyped given = new SurplusTyped();
    private String on;
    private String occupation;
    private String after;
    private LocalDate day;
    private List<SurplusRecord> figures = List.of();
    private UUID next;

    public void open() {
        day = chosen();
        List<SurplusRecord> page = reading.on(me.actor(), day, sought(), cursor(), MOST + 1);
        figures = page.size() > MOST ? page.subList(0, MOST) : page;
        next = page.size() > MOST ? figures.get(MOST - 1).id() : null;
    }

    public void record() throws IOException {
        SurplusRecord kept = recording.record(me.actor(), given.given());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(text.say("surpluses.recorded")));
        ExternalContext outside = faces.getExternalContext();
        outside.getFlash().setKeepMessages(true);
        outside.redirect(outside.getRequestContextPath() + "/policy/surpluses?on=" + kept.from());
        faces.responseComplete();
    }

    // an address that says no day shows today
    private LocalDate chosen() {
        try {
            return on == null || on.isBlank() ? text.today() : LocalDate.parse(on);
        } catch (DateTimeException e) {
            return text.today();
        }
    }

    private String sought() {
        return occupation != null && occupation.matches("[0-9]{4}") ? occupation : null;
    }

    private UUID cursor() {
        try {
            return after == null || after.isBlank() ? null : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The name of a place in the reader's language; a border region is called by its code. */
    public String nameOf(String place) {
        String key = "law.place." + place;
        return text.knows(key) ? text.say(key) : place;
    }

    /** The circles for which figures can be recorded. */
    public List<Circle> getCircles() {
        return Arrays.stream(Circle.values())
                .filter(circle -> circle != Circle.THIRD_COUNTRIES)
                .toList();
    }

    public SurplusTyped getGiven() {
        return given;
    }

    public LocalDate getDay() {
        return day;
    }

    public List<SurplusRecord> getFigures() {
        return figures;
    }

    /** The cursor of the page that follows; null on the last. */
    public UUID getNext() {
        return next;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getOccupation() {
        return sought();
    }

    public void setOccupation(String occupation) {
        this.occupation = occupation;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
