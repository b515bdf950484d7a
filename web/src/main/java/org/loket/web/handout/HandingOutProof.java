package org.loket.web.handout;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import org.loket.access.Actor;
import org.loket.correspondence.ProvingWindow;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.web.faces.Addressed;

/** Gives a worker the proof of the search window, at {@code /worker/proof/{number}}. */
@WebServlet("/worker/proof/*")
public class HandingOutProof extends Handout {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProvingWindow proving;

    @Override
    Given give(Actor actor, List<String> path) {
        if (path.size() != 1) {
            throw new NotKnown("permit");
        }
        PermitNumber number = Addressed.permit(path.get(0));
        return new Given(number + ".pdf", "application/pdf", proving.prove(actor, number));
    }
}
