package org.loket.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.Wording;

/** What a mail says: what is told of which file, and where to read on; nothing else about anybody. */
final class MailText {

    private final Parcel parcel;
    private final Wording wording;
    private final String link;

    /** @param house where a browser reaches the house; null where that is not set up */
    MailText(Parcel parcel, String house) {
        this.parcel = parcel;
        this.wording = Wording.of(parcel.language());
        this.link = house == null ? null : house.replaceFirst("/+$", "") + "/notices?open=" + parcel.notice();
    }

    String subject() {
        return wording.say("mail.subject", parcel.said(), parcel.caseNumber());
    }

    MimeMultipart alternatives() throws MessagingException {
        MimeMultipart both = new MimeMultipart("alternative");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(plain(), "UTF-8", "plain");
        both.addBodyPart(plain);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(html(), "UTF-8", "html");
        both.addBodyPart(html);
        return both;
    }

    private String plain() {
        List<String> lines = new ArrayList<>(sentences());
        lines.add(2, link == null ? wording.say("mail.sign-in") : wording.say("mail.read") + "\n" + link);
        return String.join("\n\n", lines) + "\n";
    }

    private String html() {
        List<String> sentences = sentences();
        String way = link == null
                ? escaped(wording.say("mail.sign-in"))
                : "<a href=\"" + escaped(link) + "\">" + escaped(wording.say("mail.read")) + "</a>";
        return "<!DOCTYPE html><html lang=\"" + wording.locale().getLanguage()
                + "\"><head><meta charset=\"UTF-8\"><title>"
                + escaped(subject()) + "</title></head><body><p><strong>" + escaped(sentences.get(0))
                + "</strong></p><p>"
                + escaped(sentences.get(1)) + "</p><p>" + way + "</p><p><small>" + escaped(sentences.get(2))
                + "</small></p></body></html>";
    }

    private List<String> sentences() {
        return List.of(
                parcel.said(), wording.say("mail.file", parcel.caseNumber(), parcel.at()), wording.say("mail.why"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
