package org.loket.casework;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.access.TwoOfficials;
import org.loket.intake.ApplicationSubmitted;
import org.loket.intake.Takeover;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.NotKnown;
import org.loket.kernel.Stale;
import org.loket.kernel.WorkerNumber;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;
import org.loket.law.Citation;
import org.loket.law.Facts;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.law.category.Category;
import org.loket.law.category.Verdict;
import org.loket.law.timelimit.ClockStep;
import org.loket.law.timelimit.Deadline;
import org.loket.law.timelimit.Length;

/**
 * An application in the hands of the authority, from submission to decision. Its stage changes in {@link #enter}, and when
 * a refusal is undone in {@link #reopen}; its last day is computed from the events on its clock.
 */
@Entity
@Table(name = "permit_case")
class PermitCase {

    @Id
    private String number;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Category category;

    private String enterprise;
    private String worker;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Embedded
    private KeptTerm term;

    // kept beside the clock that yields it, so that the queues can be sorted by it; while the clock stands still it
    // keeps its place in the queue, and the record shows none
    @Column(name = "due_on")
    private LocalDate dueOn;

    @OneToMany(mappedBy = "permitCase", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<ClockEvent> clock = new ArrayList<>();

    @OneToMany(mappedBy = "permitCase", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<Examination> examinations = new ArrayList<>();

    @OneToMany(mappedBy = "permitCase", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<InformationRequest> requests = new ArrayList<>();

    private String takeover;

    // silence has no effect any more once there is no permit to take along
    @Column(name = "permit_gone")
    private boolean permitGone;

    private String established;
    private String proposal;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    // null as long as nothing is proposed
    @Embedded
    private TwoOfficials officials;

    protected PermitCase() {}

    static PermitCase openedFor(ApplicationSubmitted submitted, LocalDate on, Assessment law, LawBook book) {
        PermitCase opened = new PermitCase();
        opened.number = submitted.number().text();
        opened.stage = Stage.UNDER_EXAMINATION;
        opened.category = submitted.form().category();
        opened.enterprise =
                submitted.enterprise() == null ? null : submitted.enterprise().digits();
        opened.worker = submitted.worker().toString();
        opened.submittedOn = on;
        Takeover takeover = submitted.takeover();
        Citation basis =
                takeover == null ? law.decisionTerm() : takeover.rules().citation();
        Period term =
                takeover == null ? law.decisionDueWithin() : takeover.rules().timeToObject();
        opened.takeover = takeover == null ? null : RecordWriter.text(takeover);
        opened.term = new KeptTerm(term, basis);
        opened.tick(new ClockStep(ClockStep.Kind.STARTED, on, basis), book);
        return opened;
    }

    CaseExamined examined(Examined result, Author by, OffsetDateTime at) {
        mustBeIn("not-under-examination", Stage.UNDER_EXAMINATION, Stage.WAITING_FOR_INFORMATION);
        examinations.add(new Examination(this, examinations.size() + 1, result, by.account(), at));
        return new CaseExamined(number(), result.verdict(), result.lawDate(), by, at);
    }

    FactsEstablished establish(EstablishedFacts all, Facts now, String basis, Actor by, OffsetDateTime at) {
        mustBeIn("not-under-examination", Stage.UNDER_EXAMINATION, Stage.WAITING_FOR_INFORMATION);
        established = all.text();
        return new FactsEstablished(number(), EstablishedFacts.fieldsOf(now), basis, by.author(), at);
    }

    /** @param answerBy the last day on which the applicant can answer */
    InformationAsked ask(
            String question,
            LocalDate on,
            LocalDate answerBy,
            Citation basis,
            LawBook book,
            Author by,
            OffsetDateTime at) {
        mustBeIn("not-under-examination", Stage.UNDER_EXAMINATION);
        InformationRequest request =
                new InformationRequest(this, requests.size() + 1, question, answerBy, by.account(), at);
        requests.add(request);
        tick(new ClockStep(ClockStep.Kind.STOPPED, on, basis), book);
        enter(Stage.WAITING_FOR_INFORMATION);
        boolean incomplete = lastExamination()
                .filter(last -> last.verdict() == Verdict.INCOMPLETE)
                .isPresent();
        return new InformationAsked(number(), enterprise(), worker(), request.id(), answerBy, incomplete, by, at);
    }

    InformationAnswered answer(
            UUID request, String answer, LocalDate on, Citation basis, LawBook book, Actor by, OffsetDateTime at) {
        InformationRequest asked = requests.stream()
                .filter(candidate -> candidate.id().equals(request))
                .findFirst()
                .orElseThrow(() -> new NotKnown("information-request"));
        mustBeUndecided();
        asked.answered(answer, by.account(), at);
        // an answer that crosses a proposal still counts: the examiner takes the case up again
        forgetProposal();
        tick(new ClockStep(ClockStep.Kind.RESUMED, on, basis), book);
        enter(Stage.UNDER_EXAMINATION);
        return new InformationAnswered(number(), request, by.author(), at);
    }

    /** @param because what makes the file complex */
    TermExtended extend(Length by, String because, LocalDate on, LawBook book, Actor actor, OffsetDateTime at) {
        mustBeIn("not-under-examination", Stage.UNDER_EXAMINATION, Stage.WAITING_FOR_INFORMATION);
        if (isExtended()) {
            throw new InConflict("extension.once");
        }
        if (deadline(book).isPastOn(on)) {
            throw new InConflict("extension.too-late");
        }
        tick(new ClockStep(ClockStep.Kind.EXTENDED, on, by.citation(), by.time(), because), book);
        return new TermExtended(number(), enterprise(), worker(), by.time(), actor.author(), at);
    }

    DecisionProposed propose(Proposal proposed, Actor by, OffsetDateTime at) {
        if (proposed.outcome() == Outcome.INADMISSIBLE) {
            // a file that the applicant does not complete can be closed while the question is still open
            mustBeIn("not-under-examination", Stage.UNDER_EXAMINATION, Stage.WAITING_FOR_INFORMATION);
        } else {
            mustBeIn("not-under-examination", Stage.UNDER_EXAMINATION);
            lastExamination().orElseThrow(() -> new InConflict("not-examined"));
        }
        proposal = RecordWriter.text(proposed);
        officials = TwoOfficials.proposed(by.account(), at);
        enter(Stage.PROPOSED);
        return new DecisionProposed(number(), proposed.outcome(), by.author(), at);
    }

    /** The one who decides does not agree; the examiner takes the case up again. */
    ProposalSentBack sendBack(String remark, Actor by, OffsetDateTime at) {
        mustBeIn("not-proposed", Stage.PROPOSED);
        officials().mustBeAnother(by);
        forgetProposal();
        enter(hasOpenRequest() ? Stage.WAITING_FOR_INFORMATION : Stage.UNDER_EXAMINATION);
        return new ProposalSentBack(number(), remark, by.author(), at);
    }

    CaseDecided decide(Actor by, OffsetDateTime at) {
        if (stage.isDecided()) {
            throw new InConflict("already-decided");
        }
        mustBeIn("not-proposed", Stage.PROPOSED);
        return decided(proposal().orElseThrow(), officials().decided(by, at), by.author(), at);
    }

    /** Nobody objected in time to the permit being taken along; what was proposed but not decided comes too late. */
    CaseDecided letTakeEffect(LocalDate from, Author by, OffsetDateTime at) {
        mustBeIn("transfer.clock-stands-still", Stage.UNDER_EXAMINATION, Stage.PROPOSED);
        Examined examined = lastExamination().orElseThrow();
        LocalDate starts = examined.facts().job().startsOn();
        LocalDate first = starts == null || starts.isBefore(from) ? from : starts;
        LocalDate last = examined.validAtMostUntil();
        if (last == null || last.isBefore(first)) {
            throw new InConflict("transfer.nothing-left");
        }
        forgetProposal();
        Proposal silent = new Proposal(Outcome.GRANT, List.of(), first, last, null);
        proposal = RecordWriter.text(silent);
        return decided(silent, officials().decidedAsItStands(by, at), by, at);
    }

    /** There is no permit any more that could be taken along: only a decision ends the case, and it cannot be a grant. */
    void permitIsGone() {
        permitGone = true;
        if (stage == Stage.PROPOSED) {
            forgetProposal();
            enter(Stage.UNDER_EXAMINATION);
        }
    }

    private CaseDecided decided(Proposal decided, TwoOfficials both, Author by, OffsetDateTime at) {
        outcome = decided.outcome();
        officials = both;
        enter(outcome.stage());
        return new CaseDecided(
                number(),
                enterprise(),
                worker(),
                category,
                decided,
                takeover().map(Takeover::permit).orElse(null),
                by,
                at);
    }

    /** The refusal is undone on appeal: nothing is decided any more. */
    CaseReopened reopen(Author by, OffsetDateTime at) {
        if (stage != Stage.REFUSED) {
            throw new InConflict("case.not-refused");
        }
        stage = Stage.UNDER_EXAMINATION;
        forgetProposal();
        outcome = null;
        return new CaseReopened(number(), enterprise(), worker(), by, at);
    }

    /** The minister admits the worker after all, whatever the examination found. */
    CaseDecided grantOnAppeal(LocalDate from, LocalDate until, String proposer, Author by, OffsetDateTime at) {
        Proposal granted = new Proposal(Outcome.GRANT, List.of(), from, until, null);
        proposal = RecordWriter.text(granted);
        TwoOfficials proposed = TwoOfficials.proposed(proposer, at);
        return decided(granted, proposed.decidedAsItStands(by, at), by, at);
    }

    void mustBeUndecided() {
        if (stage.isDecided()) {
            throw new InConflict("already-decided");
        }
    }

    /** Somebody who worked from an older version is told, and nothing is overwritten. */
    void mustBeAt(Long expected) {
        if (expected != null && expected != version) {
            throw new Stale("case");
        }
    }

    private void forgetProposal() {
        proposal = null;
        officials = null;
    }

    private TwoOfficials officials() {
        return officials == null ? TwoOfficials.NOBODY : officials;
    }

    private void mustBeIn(String otherwise, Stage... stages) {
        mustBeUndecided();
        if (!List.of(stages).contains(stage)) {
            throw new InConflict(otherwise);
        }
    }

    private void enter(Stage next) {
        mustBeUndecided();
        stage = next;
    }

    private void tick(ClockStep step, LawBook book) {
        clock.add(new ClockEvent(this, clock.size() + 1, step));
        deadline(book).dueOn().ifPresent(last -> dueOn = last);
    }

    private boolean isExtended() {
        return clock.stream().anyMatch(event -> event.step().kind() == ClockStep.Kind.EXTENDED);
    }

    /** Whether the term could still be extended on that day, if the law knows an extension. */
    boolean isExtendableOn(LocalDate day, LawBook book) {
        return !stage.isDecided()
                && stage != Stage.PROPOSED
                && !isExtended()
                && !deadline(book).isPastOn(day);
    }

    // who takes a permit along makes no full application, and the fee is one for applications of employers
    Optional<FeeOwed> fee(LawBook book) {
        return enterprise == null || takeover != null
                ? Optional.empty()
                : Admission.feeForApplicationSubmittedOn(submittedOn, category, book)
                        .map(fee -> new FeeOwed(
                                fee.amount(),
                                fee.citation(),
                                fee.confidence(),
                                established().feePaid()));
    }

    private boolean hasOpenRequest() {
        return openRequest().isPresent();
    }

    Optional<InformationRequest> openRequest() {
        return requests.stream().filter(request -> !request.isAnswered()).findFirst();
    }

    Deadline deadline(LawBook book) {
        return term.on(clock.stream().map(ClockEvent::step).toList(), submittedOn, book);
    }

    Optional<Takeover> takeover() {
        return Optional.ofNullable(takeover).map(text -> RecordReader.read(text, Takeover.class));
    }

    boolean isPermitGone() {
        return permitGone;
    }

    Stage stage() {
        return stage;
    }

    EstablishedFacts established() {
        return EstablishedFacts.read(established);
    }

    Optional<Examined> lastExamination() {
        return examinations.isEmpty()
                ? Optional.empty()
                : Optional.of(examinations.get(examinations.size() - 1).result());
    }

    List<Examination> examinations() {
        return List.copyOf(examinations);
    }

    /** Whether the applicant was asked something and the time to answer is over. */
    boolean isLateOn(LocalDate day) {
        return openRequest().filter(request -> day.isAfter(request.answerBy())).isPresent();
    }

    Optional<Proposal> proposal() {
        return Optional.ofNullable(proposal).map(text -> RecordReader.read(text, Proposal.class));
    }

    List<InformationRequest> requests() {
        return List.copyOf(requests);
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    /** The enterprise that applied; null where the worker did. */
    EnterpriseNumber enterprise() {
        return enterprise == null ? null : new EnterpriseNumber(enterprise);
    }

    WorkerNumber worker() {
        return WorkerNumber.of(worker);
    }

    Category category() {
        return category;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    CaseRecord record(LawBook book) {
        return new CaseRecord(
                number(),
                version,
                stage,
                category,
                enterprise(),
                worker(),
                submittedOn,
                deadline(book).dueOn().orElse(null),
                deadline(book),
                takeover().orElse(null),
                permitGone,
                fee(book).orElse(null),
                established().facts(),
                lastExamination().orElse(null),
                requests.stream().map(InformationRequest::record).toList(),
                proposal().orElse(null),
                officials().proposedBy(),
                officials().proposedAt(),
                officials().decidedBy(),
                officials().decidedAt());
    }
}
