package org.loket.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What every letter has around its text: language, style, title, what it is about, and the foot of each page. */
record Frame(Sheet sheet, Words words) {

    private static final String STYLE = new String(template("decision.css"), StandardCharsets.UTF_8);

    /**
     * @param about what the letter is about, for whoever looks for it
     * @param footer the line at the foot of each page
     */
    Document around(String title, String reference, String about, String footer) {
        sheet.document().getDocumentElement().setAttribute("lang", words.say("letter.language"));
        // the style sheet is ours and holds no text for people, so it enters as it is
        sheet.at("style").setTextContent(STYLE);
        sheet.fill("document-title", words.say("letter.document-title", title, reference));
        describe("author", words.say("letter.author"));
        describe("subject", about);
        describe("description", about);
        sheet.fill("title", title);
        sheet.fill("footer-reference", footer);
        pageNumber(sheet.at("footer-page"));
        return sheet.document();
    }

    private void describe(String name, String content) {
        sheet.at(name).setAttribute("content", content);
    }

    /** The two numbers are only known when the pages are set, so the sentence leaves room for them. */
    private void pageNumber(Element footer) {
        String[] parts = words.say("letter.page", "\u0001", "\u0001").split("\u0001", -1);
        sheet.add(footer, parts[0]);
        sheet.element(footer, "span").setAttribute("class", "page");
        sheet.add(footer, parts[1]);
        sheet.element(footer, "span").setAttribute("class", "pages");
        sheet.add(footer, parts[2]);
    }

    static byte[] template(String name) {
        try {
            return Typeface.read(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
