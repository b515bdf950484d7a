package org.loket.web.rest.check;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.loket.access.Actor;
import org.loket.check.CheckRow;
import org.loket.check.CheckingMany;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.kernel.json.RecordReader;
import org.loket.web.identity.CurrentActor;
import org.loket.web.problem.Problem;
import org.loket.web.rest.JsonText;
import org.loket.web.rest.Refused;

/**
 * A list of workers is checked: one answer per row, in order, a bad row answered in its place. Answers go back part by part
 * while the list still comes in; where the line is cut, the readings of the parts that were answered stand, and of those that
 * were being answered.
 */
@Path("checks/bulk")
@RequestScoped
public class CheckListsResource {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    @Inject
    CurrentActor current;

    @Inject
    ListAnswers answers;

    @Inject
    CheckingMany checking;

    @Resource
    ManagedThreadFactory threads;

    @POST
    @Consumes(CSV)
    @Produces(CSV)
    public StreamingOutput csv(@HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length, InputStream body)
            throws IOException {
        Actor actor = entitled(length);
        CheckList list = CheckList.ofCsv(body, threads);
        return to -> list.answer(checking, actor, ListAnswers.HEAD, answers::csv, to);
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    public StreamingOutput ndjson(@HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length, InputStream body)
            throws IOException {
        Actor actor = entitled(length);
        CheckList list = CheckList.of(body, CheckListsResource::read, threads);
        return to -> list.answer(checking, actor, "", answers::ndjson, to);
    }

    private Actor entitled(Long length) {
        Actor actor = current.actor();
        checking.mustBeEntitled(actor);
        if (length != null && length > Lines.MOST_BYTES) {
            throw new Refused(Problem.of(413, "list-too-large", Lines.MOST_BYTES / 1024 / 1024));
        }
        return actor;
    }

    private static CheckRow read(Lines.Line line) {
        if (line.text() == null) {
            return CheckRow.faulty(List.of(Violation.of("", line.fault())));
        }
        try {
            return CheckRow.of(RecordReader.read(JsonText.parse(line.text()), ChecksResource.Check.class)
                    .question());
        } catch (Refused e) {
            return CheckRow.faulty(List.of(Violation.of("", "json.malformed")));
        } catch (Invalid e) {
            return CheckRow.faulty(e.violations());
        }
    }
}
