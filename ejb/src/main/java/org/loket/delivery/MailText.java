package org.loket.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.util.Locale;
import org.loket.kernel.Wording;

/**
 * What a mail says, as text and as HTML: nothing about anybody beyond what names the matter.
 *
 * @param more what follows the headline
 * @param way what to do next
 * @param link where; null where it is not set up by which address a browser reaches the house
 * @param why why somebody gets it
 */
record MailText(Locale language, String subject, String headline, String more, String way, String link, String why) {

    /** @param house where a browser reaches the house; null where that is not set up */
    static MailText telling(Parcel parcel, String house) {
        Wording wording = Wording.of(parcel.language());
        return new MailText(
                wording.locale(),
                wording.say("mail.subject", parcel.said(), parcel.caseNumber()),
                parcel.said(),
                wording.say("mail.file", parcel.caseNumber(), parcel.at()),
                wording.say(house == null ? "mail.sign-in" : "mail.read"),
                at(house, "/notices?open=" + parcel.notice()),
                wording.say("mail.why"));
    }

    static MailText confirming(MailCode code, Locale language, String house) {
        Wording wording = Wording.of(language);
        return new MailText(
                wording.locale(),
                wording.say("mail.confirm.subject"),
                wording.say("mail.confirm"),
                wording.say("mail.confirm.code", code.text()),
                wording.say(house == null ? "mail.confirm.sign-in" : "mail.confirm.go"),
                at(house, "/notices/choices?code=" + code.text()),
                wording.say("mail.confirm.why"));
    }

    private static String at(String house, String path) {
        return house == null ? null : house + path;
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
        return String.join("\n\n", headline, more, link == null ? way : way + "\n" + link, why) + "\n";
    }

    private String html() {
        String on = link == null ? escaped(way) : "<a href=\"" + escaped(link) + "\">" + escaped(way) + "</a>";
        return "<!DOCTYPE html><html lang=\"" + language.getLanguage() + "\"><head><meta charset=\"UTF-8\"><title>"
                + escaped(subject) + "</title></head><body><p><strong>" + escaped(headline) + "</strong></p><p>"
                + escaped(more) + "</p><p>" + on + "</p><p><small>" + escaped(why) + "</small></p></body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
