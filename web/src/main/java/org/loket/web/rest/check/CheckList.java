package org.loket.web.rest.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.loket.access.Actor;
import org.loket.check.CheckRow;
import org.loket.check.CheckingMany;
import org.loket.check.RowAnswer;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.web.problem.Problem;
import org.loket.web.rest.InTime;
import org.loket.web.rest.Refused;

/** A list on its way through: rows are read, answered and written part by part, and none is kept. */
final class CheckList {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final ThreadFactory threads;
    private final InputStream body;
    private final Lines lines;
    private final Function<Lines.Line, CheckRow> reading;
    private long taken;

    /** How an answer becomes a line. */
    interface Writing {
        String line(long row, RowAnswer answer);
    }

    private CheckList(ThreadFactory threads, InputStream body, Lines lines, Function<Lines.Line, CheckRow> reading) {
        this.threads = threads;
        this.body = body;
        this.lines = lines;
        this.reading = reading;
    }

    /** Without a head. */
    static CheckList of(InputStream given, Function<Lines.Line, CheckRow> reading, ThreadFactory threads)
            throws IOException {
        InputStream body = Spooled.of(new InTime(given, LONGEST), threads);
        return new CheckList(threads, body, new Lines(body), reading);
    }

    /** Throws {@link Invalid} where the head of the CSV does not name what is needed. */
    static CheckList ofCsv(InputStream given, ThreadFactory threads) throws IOException {
        InputStream body = Spooled.of(new InTime(given, LONGEST), threads);
        Lines lines = new Lines(body);
        try {
            Lines.Line head = lines.next().orElseThrow(() -> new Invalid(Violation.of("", "list.empty")));
            return new CheckList(threads, body, lines, Columns.of(head)::row);
        } catch (Spooled.BodyCut e) {
            body.close();
            throw new Refused(Problem.of(400, "body-cut"));
        } catch (Invalid e) {
            body.close();
            throw e;
        }
    }

    void answer(CheckingMany checking, Actor actor, String head, Writing writing, OutputStream to) throws IOException {
        // the body is closed first, so that nobody waits for more of it
        try (InTurn<List<RowAnswer>> turns = InTurn.of(() -> next(checking, actor), threads);
                body) {
            to.write(head.getBytes(StandardCharsets.UTF_8));
            long row = 1;
            for (List<RowAnswer> answers = turns.take(); answers != null; answers = turns.take()) {
                StringBuilder said = new StringBuilder();
                for (RowAnswer answer : answers) {
                    said.append(writing.line(row, answer)).append('\n');
                    row++;
                }
                to.write(said.toString().getBytes(StandardCharsets.UTF_8));
                to.flush();
            }
        }
    }

    /** The next part, still to be answered; null where there is none. */
    private Callable<List<RowAnswer>> next(CheckingMany checking, Actor actor) throws IOException {
        List<CheckRow> part = part();
        long first = taken + 1;
        taken += part.size();
        return part.isEmpty() ? null : () -> checking.check(actor, first, part);
    }

    private List<CheckRow> part() throws IOException {
        List<CheckRow> part = new ArrayList<>();
        while (part.size() < CheckingMany.PART) {
            Optional<Lines.Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            part.add(reading.apply(line.get()));
        }
        return part;
    }
}
