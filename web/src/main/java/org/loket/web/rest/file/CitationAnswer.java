package org.loket.web.rest.file;

import org.loket.law.Citation;
import org.loket.web.text.Text;

/**
 * A provision: the act and the article as the sources of the law name them.
 *
 * @param text both in the reader's language
 */
public record CitationAnswer(String act, String article, String text) {

    public static CitationAnswer of(Citation citation, Text text) {
        return citation == null ? null : new CitationAnswer(citation.act(), citation.article(), text.cite(citation));
    }
}
