package org.loket.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.letter.DecisionLetter.Ground;
import org.loket.letter.DecisionLetter.Remedy;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The template of a letter while it is filled in. Everything enters as text nodes, so nothing that anybody typed can
 * become markup.
 */
final class Sheet {

    private final Document document;
    private final Words words;
    private final UnaryOperator<String> legible;

    private Sheet(Document document, Words words, UnaryOperator<String> legible) {
        this.document = document;
        this.words = words;
        this.legible = legible;
    }

    static Sheet of(byte[] template, Words words, UnaryOperator<String> legible) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Sheet(factory.newDocumentBuilder().parse(new ByteArrayInputStream(template)), words, legible);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the template of the letter cannot be read", e);
        }
    }

    Document document() {
        return document;
    }

    /** Keeps of the parts marked {@code data-for} those that name one of the occasions. */
    Sheet keepFor(Set<String> occasions) {
        for (Element part : marked("data-for")) {
            if (!occasions.contains(part.getAttribute("data-for"))) {
                part.getParentNode().removeChild(part);
            }
            part.removeAttribute("data-for");
        }
        return this;
    }

    /** Says the fixed texts, each under the key in {@code data-say}. */
    Sheet say() {
        for (Element place : marked("data-say")) {
            add(place, words.say(place.getAttribute("data-say")));
            place.removeAttribute("data-say");
        }
        return this;
    }

    /** The place marked {@code data-at} with that name. */
    Element at(String name) {
        return marked("data-at").stream()
                .filter(place -> place.getAttribute("data-at").equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the template has no place called " + name));
    }

    void fill(String name, String text) {
        add(at(name), text);
    }

    void add(Element parent, String text) {
        parent.appendChild(document.createTextNode(legible.apply(text)));
    }

    Element element(Element parent, String tag) {
        Element element = document.createElement(tag);
        parent.appendChild(element);
        return element;
    }

    Element element(Element parent, String tag, String text) {
        Element element = element(parent, tag);
        add(element, text);
        return element;
    }

    /** A row with that heading; answers its cell. */
    Element row(Element rows, String labelKey, String cell) {
        Element row = element(rows, "tr");
        rowHeader(row, words.say(labelKey));
        return element(row, "td", cell);
    }

    /** Names the provision behind what was said. */
    void provision(Element after, Citation citation, Confidence confidence) {
        add(after, " ");
        element(after, "span", words.provision(citation, confidence)).setAttribute("class", "provision");
    }

    void ground(Ground ground) {
        Element item = element(
                at("grounds"),
                "li",
                words.say(ground.textKey(), ground.arguments().toArray()));
        provision(item, ground.citation(), ground.confidence());
    }

    void remedy(String name, Remedy remedy) {
        Element paragraph = at("remedy-" + name);
        add(paragraph, words.say("letter.remedy." + name, words.term(remedy.within())));
        if (remedy.citation() != null) {
            provision(paragraph, remedy.citation(), remedy.confidence());
        }
    }

    Element rowHeader(Element row, String text) {
        Element header = element(row, "th", text);
        header.setAttribute("scope", "row");
        return header;
    }

    private List<Element> marked(String attribute) {
        List<Element> found = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).hasAttribute(attribute)) {
                found.add((Element) all.item(i));
            }
        }
        return found;
    }
}
