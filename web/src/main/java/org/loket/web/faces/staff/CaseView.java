package org.loket.web.faces.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.loket.casework.CaseRecord;
import org.loket.casework.ExaminationRecord;
import org.loket.casework.InformationRequestRecord;
import org.loket.casework.Leeway;
import org.loket.document.DocumentRecord;
import org.loket.intake.ApplicationForm;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.category.Admission;
import org.loket.law.category.Slot;
import org.loket.law.timelimit.Deadline;
import org.loket.register.PermitRecord;
import org.loket.web.faces.part.Choices;
import org.loket.web.text.Text;
import org.loket.worklist.CaseLine;
import org.loket.worklist.Desk;
import org.loket.worklist.Happened;
import org.loket.worklist.Returned;
import org.loket.worklist.Told;

/** A case in the order in which an official reads it. */
public final class CaseView {

    /** What the applicant did before submitting is not the business of the office. */
    private static final List<String> BEFORE_SUBMISSION = List.of("application-begun", "application-changed");

    /** What stands in the way first, then what is not known. */
    private static final List<Met> URGENCY = List.of(Met.NO, Met.UNKNOWN, Met.YES);

    private final Desk desk;
    private final String employer;
    private final List<FactsAsFiled.Part> facts;
    private final List<Finding> open;
    private final List<Finding> met;
    private final List<SlotOfFile> documents;
    private final List<Happened> history;
    private final List<Choices.Group> refusalGrounds;
    private final List<Choices.Group> inadmissibilityGrounds;
    private final List<Choices.Choice> proposedGrounds;

    /** One kind of document in the file, the edition that counts on top. */
    public record SlotOfFile(Slot slot, DocumentRecord latest, List<DocumentRecord> earlier) {}

    CaseView(Desk desk, Text text) {
        this.desk = desk;
        ApplicationForm form = desk.file().form();
        employer = employer(desk, form);
        facts = FactsAsFiled.of(form, searched(form), desk.employer(), text);
        List<Finding> findings = getState().examination() == null
                ? List.of()
                : getState().examination().findings();
        open = findings.stream()
                .filter(finding -> finding.met() != Met.YES)
                .sorted(Comparator.comparing(finding -> URGENCY.indexOf(finding.met())))
                .toList();
        met = findings.stream().filter(finding -> finding.met() == Met.YES).toList();
        documents = bySlot(desk.file().documents());
        history = newestFirst(desk.file().history());
        refusalGrounds = Grounds.ofRefusal(desk.leeway(), text);
        inadmissibilityGrounds = Grounds.ofInadmissibility(desk.leeway(), text);
        proposedGrounds = getState().proposal() == null ? List.of() : Grounds.proposed(getState(), text);
    }

    /** The search as filed, with the figures by which the last examination judged it. */
    private Facts.Vacancy searched(ApplicationForm form) {
        return getState().examination() == null
                ? form.vacancy()
                : form.vacancy().and(getState().examination().facts().vacancy().surpluses());
    }

    /** Whether what could be granted has no last day. */
    public boolean isEndless() {
        return Admission.formalitiesOf(getState().category()).isEndless();
    }

    private static String employer(Desk desk, ApplicationForm form) {
        if (desk.file().state().enterprise() == null) {
            return "";
        }
        if (desk.employer() != null) {
            return desk.employer().name();
        }
        return form.employer().name() == null
                ? desk.file().state().enterprise().written()
                : form.employer().name();
    }

    private static List<SlotOfFile> bySlot(List<DocumentRecord> documents) {
        return Arrays.stream(Slot.values())
                .map(slot -> documents.stream()
                        .filter(document -> document.slot().equals(slot.name()))
                        .sorted(Comparator.comparing(DocumentRecord::edition).reversed())
                        .toList())
                .filter(editions -> !editions.isEmpty())
                .map(editions -> new SlotOfFile(
                        Slot.valueOf(editions.get(0).slot()), editions.get(0), editions.subList(1, editions.size())))
                .toList();
    }

    private static List<Happened> newestFirst(List<Happened> history) {
        List<Happened> reversed = new ArrayList<>(history);
        reversed.removeIf(line -> BEFORE_SUBMISSION.contains(line.kind()));
        Collections.reverse(reversed);
        return reversed;
    }

    public CaseRecord getState() {
        return desk.file().state();
    }

    public ApplicationForm getForm() {
        return desk.file().form();
    }

    public String getWorker() {
        return getForm().worker().firstName() + " " + getForm().worker().lastName();
    }

    public String getEmployer() {
        return employer;
    }

    public Leeway getLeeway() {
        return desk.leeway();
    }

    /** Why the last day is that day, step by step. */
    public List<Deadline.Line> getWhy() {
        return getState().deadline().explain();
    }

    /** The question that the applicant has not answered yet; null where there is none. */
    public InformationRequestRecord getOpenRequest() {
        return getState().requests().stream()
                .filter(InformationRequestRecord::isOpen)
                .findFirst()
                .orElse(null);
    }

    /** What is not met or not known, in that order. */
    public List<Finding> getOpen() {
        return open;
    }

    public List<Finding> getMet() {
        return met;
    }

    public long count(Met answer) {
        return open.stream().filter(finding -> finding.met() == answer).count();
    }

    /** The examination that counts; null where there is none. */
    public ExaminationRecord getExamination() {
        return desk.examinations().isEmpty() ? null : desk.examinations().get(0);
    }

    public List<ExaminationRecord> getEarlierExaminations() {
        return desk.examinations().stream().skip(1).toList();
    }

    public List<FactsAsFiled.Part> getFacts() {
        return facts;
    }

    public List<SlotOfFile> getDocuments() {
        return documents;
    }

    public List<Happened> getHistory() {
        return history;
    }

    /** Why the last proposal was sent back, as long as there is no new one; null otherwise. */
    public Returned getReturned() {
        return getState().proposal() != null || desk.returned().isEmpty()
                ? null
                : desk.returned().get(0);
    }

    /** What was said with that line of the history; null where nothing was. */
    public String said(Happened line) {
        return desk.returned().stream()
                .filter(returned -> returned.at().isEqual(line.at()))
                .map(Returned::remark)
                .findFirst()
                .orElse(null);
    }

    public List<CaseLine> getOfWorker() {
        return desk.ofWorker();
    }

    public List<CaseLine> getOfEmployer() {
        return desk.ofEmployer();
    }

    public List<Choices.Group> getRefusalGrounds() {
        return refusalGrounds;
    }

    public List<Choices.Group> getInadmissibilityGrounds() {
        return inadmissibilityGrounds;
    }

    public List<Choices.Choice> getProposedGrounds() {
        return proposedGrounds;
    }

    public PermitRecord getPermit() {
        return desk.file().permit();
    }

    public List<Told> getTold() {
        return desk.told();
    }
}
