package org.loket.web.handout;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import org.loket.access.Actor;
import org.loket.correspondence.ReadingActLetter;
import org.loket.correspondence.ReadingLetter;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.NotKnown;
import org.loket.web.faces.Addressed;

/**
 * Hands out the letter of a decision, at {@code /letters/{number}}, those about a withdrawal, at
 * {@code /letters/hearing/{permit}} and {@code /letters/withdrawal/{permit}}, and that of an appeal, at
 * {@code /letters/appeal/{id}}.
 */
@WebServlet("/letters/*")
public class HandingOutLetter extends Handout {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadingLetter reading;

    @Inject
    private ReadingActLetter acts;

    @Override
    Given give(Actor actor, List<String> path) {
        return switch (path.size()) {
            case 1 -> {
                CaseNumber number = Addressed.caseNumber(path.get(0));
                yield letter(number.text(), reading.read(actor, number));
            }
            case 2 -> act(actor, path.get(0), path.get(1));
            default -> throw new NotKnown("letter");
        };
    }

    private Given act(Actor actor, String kind, String about) {
        return switch (kind) {
            case "hearing" -> letter(about, acts.hearing(actor, Addressed.permit(about)));
            case "withdrawal" -> letter(about, acts.withdrawal(actor, Addressed.permit(about)));
            case "appeal" -> letter(about, acts.appeal(actor, Addressed.id(about, "appeal")));
            default -> throw new NotKnown("letter");
        };
    }

    private static Given letter(String name, byte[] content) {
        return new Given(name + ".pdf", "application/pdf", content);
    }
}
