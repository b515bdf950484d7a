package org.loket.web.rest.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.loket.inspection.InspectingWorker;
import org.loket.inspection.Inspection;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
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

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Checked inspect(Inspection given) {
        return Checked.of(inspecting.inspect(current.actor(), Asked.body(given)), text);
    }
}
