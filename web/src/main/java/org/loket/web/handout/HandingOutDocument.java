package org.loket.web.handout;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Locale;
import org.loket.access.Actor;
import org.loket.document.DocumentRecord;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.NotKnown;
import org.loket.web.faces.Addressed;
import org.loket.worklist.ReadingFile;

/** Hands out one edition of a document, at {@code /documents/{number}/{id}}. */
@WebServlet("/documents/*")
public class HandingOutDocument extends Handout {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadingFile reading;

    @Override
    Given give(Actor actor, List<String> path) {
        if (path.size() != 2) {
            throw new NotKnown("document");
        }
        CaseNumber number = Addressed.caseNumber(path.get(0));
        ReadingFile.Content content = reading.document(actor, number, Addressed.id(path.get(1), "document"));
        DocumentRecord document = content.document();
        return new Given(
                "%s-%s-%d.%s"
                        .formatted(
                                number,
                                document.slot().toLowerCase(Locale.ROOT).replace('_', '-'),
                                document.edition(),
                                ending(document.mediaType())),
                document.mediaType(),
                content.bytes());
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> "jpg";
            case "image/png" -> "png";
            default -> "pdf";
        };
    }
}
