package org.loket.web.handout;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import org.loket.access.Actor;
import org.loket.correspondence.PreviewingLetter;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.NotKnown;
import org.loket.web.faces.Addressed;

/** Shows an official the letter that a proposal would become, at {@code /staff/preview/{number}}. */
@WebServlet("/staff/preview/*")
public class PreviewingDraft extends Handout {

    private static final long serialVersionUID = 1L;

    @Inject
    private PreviewingLetter previewing;

    @Override
    Given give(Actor actor, List<String> path) {
        if (path.size() != 1) {
            throw new NotKnown("letter");
        }
        CaseNumber number = Addressed.caseNumber(path.get(0));
        return new Given(number + "-draft.pdf", "application/pdf", previewing.preview(actor, number));
    }
}
