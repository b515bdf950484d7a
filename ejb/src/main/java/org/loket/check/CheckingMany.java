package org.loket.check;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.amendment.LawInForce;
import org.loket.kernel.Declined;
import org.loket.kernel.Happening;
import org.loket.kernel.Invalid;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.kernel.WorkerNumber;
import org.loket.kernel.json.RecordWriter;
import org.loket.law.NotYetInForce;
import org.loket.party.Parties;
import org.loket.party.WorkerRecord;
import org.loket.receipt.WritingDown;
import org.loket.share.SharePurpose;
import org.loket.share.UsingShareCode;
import org.loket.share.UsingShareCode.Presented;

/** Answers a list batch by batch, each row as it would be answered alone, with one receipt for each batch. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckingMany {

    /** So many rows are answered at once. */
    public static final int BATCH = 2_000;

    @Inject
    Parties parties;

    @Inject
    UsingShareCode codes;

    @Inject
    Knowing knowing;

    @Inject
    WritingDown writing;

    @Inject
    LawInForce law;

    @Inject
    Clock clock;

    /** Throws where this is no caller for whom lists are checked. */
    public void mustBeEntitled(Actor actor) {
        CheckingAuthorisation.mustBeEntitled(actor);
    }

    /**
     * The answers in the order of the rows.
     *
     * @param first the number of the first row in the whole list
     */
    public List<RowAnswer> check(Actor actor, long first, List<CheckRow> rows) {
        mustBeEntitled(actor);
        if (rows.size() > BATCH) {
            throw new IllegalArgumentException("a batch is smaller");
        }
        UUID receipt = UUID.randomUUID();
        OffsetDateTime now = TheClock.now(clock);
        LocalDate today = TheClock.today(clock);
        Map<NationalNumber, WorkerRecord> named = named(rows);
        Map<WorkerNumber, Known> known = knowing.of(named.values());
        List<RowAnswer> answers = new ArrayList<>();
        List<Happening> readings = new ArrayList<>();
        for (CheckRow row : rows) {
            RowAnswer answer = row.question() == null
                    ? new RowAnswer(null, row.faults(), null)
                    : answered(actor, row.question(), today, named, known, receipt, now, readings);
            answers.add(answer);
        }
        readings.add(new ListChecked(receipt, rows.size(), actor.author(), now));
        String given = writing.write(readings, content(receipt, now, first, rows, answers))
                .text();
        int last = answers.size() - 1;
        answers.set(last, answers.get(last).receipted(given));
        return answers;
    }

    private RowAnswer answered(
            Actor actor,
            CheckQuestion question,
            LocalDate today,
            Map<NationalNumber, WorkerRecord> named,
            Map<WorkerNumber, Known> known,
            UUID receipt,
            OffsetDateTime now,
            List<Happening> readings) {
        try {
            CheckingAuthorisation.mustBeWhole(question);
            CheckingAuthorisation.mustActFor(actor, question);
            LocalDate on = question.on() == null ? today : question.on();
            WorkerRecord worker =
                    question.shareCode() == null ? named.get(question.nationalNumber()) : byCode(actor, question);
            Known facts = worker == null ? Known.NOTHING : known.get(worker.number());
            if (facts == null) {
                facts = knowing.of(worker);
            }
            CheckAnswer answer = new Judgement(facts, question, on, law.book()).answer();
            if (worker != null) {
                readings.add(AuthorisationChecked.of(
                        actor, worker, question, on, answer, receipt, question.shareCode() != null, now));
            }
            return new RowAnswer(answer, List.of(), null);
        } catch (Invalid e) {
            return new RowAnswer(null, e.violations(), null);
        } catch (NotYetInForce e) {
            return new RowAnswer(null, List.of(Violation.of("on", "law-unknown", e.day(), e.firstDay())), null);
        } catch (Declined e) {
            return new RowAnswer(null, List.of(new Violation("", "declined." + e.code(), e.arguments())), null);
        }
    }

    private Map<NationalNumber, WorkerRecord> named(List<CheckRow> rows) {
        List<NationalNumber> numbers = rows.stream()
                .map(CheckRow::question)
                .filter(Objects::nonNull)
                .map(CheckQuestion::nationalNumber)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return parties.workers(numbers).stream()
                .collect(toMap(worker -> worker.identity().nationalNumber(), worker -> worker));
    }

    private WorkerRecord byCode(Actor actor, CheckQuestion question) {
        return codes.use(
                        actor,
                        new Presented(
                                question.shareCode(), question.birthDate(), SharePurpose.CHECK, question.enterprise()))
                .flatMap(parties::worker)
                .orElse(null);
    }

    /**
     * What the receipt of a batch says.
     *
     * @param sha256 of what was asked and answered, a line for each row
     */
    private record ListReceipted(UUID receipt, OffsetDateTime at, long first, int rows, String sha256) {}

    private static String content(
            UUID receipt, OffsetDateTime at, long first, List<CheckRow> rows, List<RowAnswer> answers) {
        MessageDigest digest = sha256();
        for (int i = 0; i < rows.size(); i++) {
            digest.update(line(rows.get(i).question(), answers.get(i).answer()).getBytes(StandardCharsets.UTF_8));
        }
        return RecordWriter.text(new ListReceipted(
                receipt, at, first, rows.size(), HexFormat.of().formatHex(digest.digest())));
    }

    private static String line(CheckQuestion asked, CheckAnswer answer) {
        if (answer == null) {
            return "-\n";
        }
        return String.join(
                        ",",
                        asked.shareCode() == null
                                ? asked.nationalNumber().digits()
                                : asked.shareCode().fingerprint(),
                        asked.enterprise().digits(),
                        String.valueOf(asked.occupation()),
                        String.valueOf(asked.on()),
                        answer.verdict().name(),
                        String.valueOf(answer.validUntil()),
                        String.join(" ", answer.codes()))
                + "\n";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
