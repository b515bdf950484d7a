package org.loket.web.rest.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.loket.access.Actor;
import org.loket.check.CheckRow;
import org.loket.check.CheckingMany;
import org.loket.check.RowAnswer;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.web.problem.Problem;
import org.loket.web.rest.Refused;

/** A list on its way through: rows are read, answered and written batch by batch, and none is kept. */
final class CheckList {

    private final InputStream body;
    private final Lines lines;
    private final Function<Lines.Line, CheckRow> reading;

    /** How an answer becomes a line. */
    interface Writing {
        String line(long row, RowAnswer answer);
    }

    CheckList(InputStream body, Function<Lines.Line, CheckRow> reading) {
        this(body, new Lines(body), reading);
    }

    private CheckList(InputStream body, Lines lines, Function<Lines.Line, CheckRow> reading) {
        this.body = body;
        this.lines = lines;
        this.reading = reading;
    }

    /** Throws {@link Invalid} where the head of the CSV does not name what is needed. */
    static CheckList ofCsv(InputStream body) throws IOException {
        Lines lines = new Lines(body);
        try {
            Lines.Line head = lines.next().orElseThrow(() -> new Invalid(Violation.of("", "list.empty")));
            return new CheckList(body, lines, Columns.of(head)::row);
        } catch (Spooled.BodyCut e) {
            body.close();
            throw new Refused(Problem.of(400, "body-cut"));
        } catch (Invalid e) {
            body.close();
            throw e;
        }
    }

    /** @param first the number of the first row */
    void answer(CheckingMany checking, Actor actor, long first, String head, Writing writing, OutputStream to)
            throws IOException {
        try (body) {
            to.write(head.getBytes(StandardCharsets.UTF_8));
            long row = first;
            List<CheckRow> batch = batch();
            while (!batch.isEmpty()) {
                StringBuilder said = new StringBuilder();
                for (RowAnswer answer : checking.check(actor, row, batch)) {
                    said.append(writing.line(row, answer)).append('\n');
                    row++;
                }
                to.write(said.toString().getBytes(StandardCharsets.UTF_8));
                to.flush();
                batch = batch();
            }
        }
    }

    private List<CheckRow> batch() throws IOException {
        List<CheckRow> batch = new ArrayList<>();
        while (batch.size() < CheckingMany.PART) {
            Optional<Lines.Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            batch.add(reading.apply(line.get()));
            if (line.get().isLast()) {
                break;
            }
        }
        return batch;
    }
}
