package org.loket.web.faces.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.loket.check.CheckAnswer;
import org.loket.inspection.InspectingWorker;
import org.loket.inspection.Inspection;
import org.loket.inspection.InspectionLine;
import org.loket.inspection.InspectionPurpose;
import org.loket.inspection.OwnInspections;
import org.loket.kernel.NotKnown;
import org.loket.kernel.json.RecordReader;
import org.loket.web.identity.CurrentActor;

/**
 * An inspector looks somebody up at a workplace; what was typed of the place stays for the next. Below stands what the own
 * inspections looked up; the address says from where.
 */
@Named
@ViewScoped
public class InspectionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 10;

    @Inject
    private InspectingWorker inspecting;

    @Inject
    private OwnInspections own;

    @Inject
    private CurrentActor current;

    private String nationalNumber;
    private String scanned;
    private String enterprise;
    private InspectionPurpose purpose;
    private String workplace;
    private String inquiry;
    private LocalDate toldFrom;
    private transient CheckAnswer answer;
    private String before;
    private transient List<InspectionLine> lines;
    private String next;

    /** What was looked up until now, whenever the page is shown. */
    public void show() {
        List<InspectionLine> found = own.before(current.actor(), position(), LINES + 1);
        lines = found.subList(0, Math.min(LINES, found.size()));
        next = found.size() > LINES ? Long.toString(lines.get(LINES - 1).position()) : null;
    }

    private Long position() {
        try {
            return isFirst() ? null : Long.valueOf(before);
        } catch (NumberFormatException e) {
            throw new NotKnown("page");
        }
    }

    public void inspect() {
        answer = null;
        JsonObjectBuilder typed = Json.createObjectBuilder();
        add(typed, "nationalNumber", nationalNumber);
        add(typed, "scanned", scanned);
        add(typed, "enterprise", enterprise);
        add(typed, "purpose", purpose == null ? null : purpose.name());
        add(typed, "workplace", workplace);
        add(typed, "inquiry", inquiry);
        add(typed, "toldFrom", toldFrom == null ? null : toldFrom.toString());
        answer = inspecting.inspect(current.actor(), RecordReader.read(typed.build(), Inspection.class));
        nationalNumber = null;
        scanned = null;
    }

    private static void add(JsonObjectBuilder typed, String name, String value) {
        if (value != null && !value.isBlank()) {
            typed.add(name, value);
        }
    }

    public List<InspectionLine> getLines() {
        return lines;
    }

    /** Where the page after this one begins; null on the last. */
    public String getNext() {
        return next;
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

    public InspectionPurpose[] getPurposes() {
        return InspectionPurpose.values();
    }

    public CheckAnswer getAnswer() {
        return answer;
    }

    public String getNationalNumber() {
        return nationalNumber;
    }

    public void setNationalNumber(String nationalNumber) {
        this.nationalNumber = nationalNumber;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }

    public String getEnterprise() {
        return enterprise;
    }

    public void setEnterprise(String enterprise) {
        this.enterprise = enterprise;
    }

    public InspectionPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(InspectionPurpose purpose) {
        this.purpose = purpose;
    }

    public String getWorkplace() {
        return workplace;
    }

    public void setWorkplace(String workplace) {
        this.workplace = workplace;
    }

    public String getInquiry() {
        return inquiry;
    }

    public void setInquiry(String inquiry) {
        this.inquiry = inquiry;
    }

    public LocalDate getToldFrom() {
        return toldFrom;
    }

    public void setToldFrom(LocalDate toldFrom) {
        this.toldFrom = toldFrom;
    }
}
