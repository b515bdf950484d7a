package org.loket.web.handout;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.loket.access.Actor;
import org.loket.correspondence.ProvingPermit;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.web.faces.Addressed;

/** Gives a worker or an employer the proof of a permit, at {@code /documents/permit/{number}}. */
@WebServlet("/documents/permit/*")
public class HandingOutPermit extends Handout {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProvingPermit proving;

    @Inject
    private transient HttpServletRequest asked;

    @Override
    Given give(Actor actor, List<String> path) {
        if (path.size() != 1) {
            throw new NotKnown("permit");
        }
        PermitNumber number = Addressed.permit(path.get(0));
        return new Given(number + ".pdf", "application/pdf", proving.prove(actor, number, calledAt()));
    }

    private String calledAt() {
        String address = asked.getRequestURL().toString();
        return address.substring(0, address.length() - asked.getRequestURI().length()) + asked.getContextPath();
    }
}
