package org.loket.web.faces.employer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.loket.document.ContentCheck;
import org.loket.intake.AttachingDocument;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.law.category.Slot;
import org.loket.web.faces.Addressed;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** A document is put in its slot, from the wizard or from the page of a file. */
@Named
@RequestScoped
public class Uploading {

    @Inject
    AttachingDocument attaching;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    @Inject
    Text text;

    private Slot refused;
    private Part enclosed;
    private final Map<Slot, Part> chosen = new EnumMap<>(Slot.class);

    /** Keeps the file that was chosen for that slot, and comes back to the page that it was chosen on. */
    public void attach(String number, Slot slot) throws IOException {
        refused = slot;
        Part part = chosen.get(slot);
        if (part == null
                || part.getSubmittedFileName() == null
                || part.getSubmittedFileName().isBlank()) {
            throw new Invalid(Violation.of(slot.name(), "typed.no-file"));
        }
        attaching.attach(current.actor(), Addressed.caseNumber(number), slot, bytes(part));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(text.say("documents.kept", text.of(slot))));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        faces.getExternalContext().redirect(request.getRequestURI() + query);
        faces.responseComplete();
    }

    /** Keeps the file that goes with an answer, if there is one; what is wrong with it is said beside it. */
    void attachIfChosen(String number, Slot slot) throws IOException {
        if (isNothing(enclosed)) {
            return;
        }
        try {
            attaching.attach(current.actor(), Addressed.caseNumber(number), slot, bytes(enclosed));
        } catch (Invalid wrong) {
            throw new Invalid(wrong.violations().stream()
                    .map(one -> new Violation("enclosed", one.code(), one.arguments()))
                    .toList());
        }
    }

    private static boolean isNothing(Part part) {
        return part == null
                || part.getSubmittedFileName() == null
                || part.getSubmittedFileName().isBlank();
    }

    // one byte more than a document may weigh is enough to refuse it
    private static byte[] bytes(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(ContentCheck.MOST_BYTES + 1);
        } finally {
            part.delete();
        }
    }

    /** How much a document weighs, in the unit that people know. */
    public String weight(int bytes) {
        double kilobytes = bytes / 1024.0;
        return kilobytes < 1024
                ? text.say("documents.kilobytes", BigDecimal.valueOf(Math.max(1, Math.round(kilobytes))))
                : text.say(
                        "documents.megabytes",
                        BigDecimal.valueOf(kilobytes / 1024).setScale(1, RoundingMode.HALF_UP));
    }

    /** Whether what was offered for that slot was just turned away. */
    public boolean isRefused(Slot slot) {
        return refused == slot;
    }

    public Map<Slot, Part> getChosen() {
        return chosen;
    }

    public Part getEnclosed() {
        return enclosed;
    }

    public void setEnclosed(Part enclosed) {
        this.enclosed = enclosed;
    }

    public List<Slot> getSlots() {
        return List.of(Slot.values());
    }

    public int getMostBytes() {
        return ContentCheck.MOST_BYTES;
    }

    public int getMostMegabytes() {
        return ContentCheck.MOST_BYTES / (1024 * 1024);
    }
}
