package org.loket.web.handout;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import org.loket.access.Actor;
import org.loket.correspondence.ReadingLetter;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.NotKnown;
import org.loket.web.faces.Addressed;

/** Hands out the letter of a decision, at {@code /letters/{number}}. */
@WebServlet("/letters/*")
public class HandingOutLetter extends Handout {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadingLetter reading;

    @Override
    Given give(Actor actor, List<String> path) {
        if (path.size() != 1) {
            throw new NotKnown("letter");
        }
        CaseNumber number = Addressed.caseNumber(path.get(0));
        return new Given(number + ".pdf", "application/pdf", reading.read(actor, number));
    }
}
