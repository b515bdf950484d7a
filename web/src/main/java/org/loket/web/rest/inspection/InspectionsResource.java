package org.loket.web.rest.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.loket.inspection.InspectingWorker;
import org.loket.inspection.Inspection;
import org.loket.inspection.InspectionLine;
import org.loket.inspection.InspectionPurpose;
import org.loket.inspection.OwnInspections;
import org.loket.kernel.NationalNumber;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.PageAnswer;
import org.loket.web.rest.check.Checked;
import org.loket.web.text.Text;

/** An inspector looks somebody up at a workplace, by number or by the QR code of a proof. */
@Path("inspections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InspectionsResource {

    @Inject
    CurrentActor current;

    @Inject
    Text text;

    @Inject
    InspectingWorker inspecting;

    @Inject
    OwnInspections own;

    /**
     * Somebody whom the caller looked up.
     *
     * @param toldFrom the day from which the worker is told; null where it was at once
     */
    record Inspected(
            String position,
            OffsetDateTime at,
            NationalNumber nationalNumber,
            String workplace,
            InspectionPurpose purpose,
            String inquiry,
            LocalDate toldFrom) {

        static Inspected of(InspectionLine line) {
            return new Inspected(
                    Long.toString(line.position()),
                    line.at(),
                    line.nationalNumber(),
                    line.workplace(),
                    line.purpose(),
                    line.inquiry(),
                    line.toldFrom());
        }
    }

    /** The own ones, newest first. */
    @GET
    public PageAnswer<Inspected> own(@QueryParam("after") String after, @QueryParam("limit") String asked) {
        int limit = Asked.limit(asked);
        List<Inspected> lines = own.before(current.actor(), Asked.position(after), limit + 1).stream()
                .map(Inspected::of)
                .toList();
        return PageAnswer.of(lines, limit, Inspected::position);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Checked inspect(Inspection given) {
        return Checked.of(inspecting.inspect(current.actor(), Asked.body(given)), text);
    }
}
