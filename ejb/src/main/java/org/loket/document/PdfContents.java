package org.loket.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Everything in a PDF that can be reached: whether something in it acts by itself or is another file. */
final class PdfContents {

    private static final Set<COSName> ACTIONS = names("JavaScript", "Launch", "ImportData", "RichMediaExecute");
    private static final Set<COSName> ACTING = names("JS", "XFA", "RichMediaContent");
    private static final Set<COSName> ATTACHED = names("EF", "EmbeddedFiles");

    private boolean active;
    private boolean attachments;

    private PdfContents() {}

    static PdfContents of(COSDocument document) throws IOException {
        PdfContents contents = new PdfContents();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> ahead = new ArrayDeque<>();
        ahead.push(document.getTrailer());
        while (!ahead.isEmpty()) {
            COSBase next = ahead.pop();
            COSBase thing = next;
            if (next instanceof COSObject reference) {
                thing = reference.getObject();
                // what our parser cannot read another one may: nothing is to hide there
                if (thing == null && document.getXrefTable().containsKey(reference.getKey())) {
                    throw new IOException(reference.getKey() + " is listed but cannot be read");
                }
            }
            if (!(thing instanceof COSDictionary || thing instanceof COSArray) || !seen.add(thing)) {
                continue;
            }
            if (thing instanceof COSDictionary dictionary) {
                contents.note(dictionary);
                dictionary.getValues().forEach(ahead::push);
            } else if (thing instanceof COSArray array) {
                array.forEach(item -> {
                    if (item != null) {
                        ahead.push(item);
                    }
                });
            }
        }
        return contents;
    }

    boolean isActive() {
        return active;
    }

    boolean hasAttachments() {
        return attachments;
    }

    private void note(COSDictionary dictionary) {
        active |= dictionary.getDictionaryObject(COSName.S) instanceof COSName action && ACTIONS.contains(action);
        active |= ACTING.stream().anyMatch(dictionary::containsKey);
        attachments |= ATTACHED.stream().anyMatch(dictionary::containsKey);
    }

    private static Set<COSName> names(String... names) {
        return Set.of(Arrays.stream(names).map(COSName::getPDFName).toArray(COSName[]::new));
    }
}
