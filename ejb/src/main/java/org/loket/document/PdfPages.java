package org.loket.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Counts the pages of a PDF one by one: what the file says of their number proves nothing. */
final class PdfPages {

    private PdfPages() {}

    static int count(COSDictionary catalog) throws IOException {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> ahead = new ArrayDeque<>();
        COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
        if (root != null) {
            ahead.push(root);
        }
        int pages = 0;
        while (!ahead.isEmpty()) {
            COSDictionary node = ahead.pop();
            // a branch that is met twice could multiply a hundred bytes into a million pages
            if (!seen.add(node)) {
                throw new IOException("the tree of pages is not a tree");
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                pages += node == root ? 0 : 1;
                continue;
            }
            for (int i = 0; i < kids.size(); i++) {
                if (!(kids.getObject(i) instanceof COSDictionary kid)) {
                    throw new IOException("a page is missing");
                }
                ahead.push(kid);
            }
        }
        return pages;
    }
}
