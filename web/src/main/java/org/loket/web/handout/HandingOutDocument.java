package org.loket.web.handout;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.document.DocumentRecord;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.NotKnown;
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
        CaseNumber number = number(path.get(0));
        ReadingFile.Content content = reading.document(actor, number, id(path.get(1)));
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

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotKnown("document");
        }
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> "jpg";
            case "image/png" -> "png";
            default -> "pdf";
        };
    }
}
