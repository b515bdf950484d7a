package org.loket.web.rest.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.Footing;
import org.loket.law.SearchRegime;
import org.loket.law.book.LawBook;
import org.loket.law.jobsearch.Holder;
import org.loket.law.jobsearch.SearchWindow;
import org.loket.law.transfer.ChangeOfEmployer;
import org.loket.law.transfer.Permit;
import org.loket.web.rest.file.CitationAnswer;
import org.loket.web.text.Text;

/**
 * The regime that an administration chose, and what it means for a combined permit.
 *
 * @param regime the policy that is chosen
 * @param footing whether that is a demand of policy or applicable law
 * @param confidence the weakest of the choice, the length and the provision
 * @param window the time to find other work; null for the other question
 * @param objection how long the authority may object to another employer; null where it does not, and for the other question
 * @param choices the policies that can be chosen
 */
record RegimeInForce(
        String question,
        String text,
        LocalDate on,
        LocalDate from,
        String source,
        Confidence confidence,
        String regime,
        String regimeText,
        Footing footing,
        String footingText,
        CitationAnswer citation,
        Period window,
        Period objection,
        List<String> choices) {

    static RegimeInForce of(String question, LocalDate day, Dated<Object> version, LawBook book, Text text) {
        Enum<?> chosen = (Enum<?>) version.value();
        boolean search = chosen instanceof SearchRegime;
        SearchWindow window = search ? SearchWindow.forAdmissionEndedOn(day, Holder.unknown(), book) : null;
        ChangeOfEmployer change =
                search ? null : ChangeOfEmployer.forChangeFiledOn(day, new Permit(Permit.Sort.COMBINED, day), book);
        Footing footing = search ? window.footing() : change.footing();
        return new RegimeInForce(
                question,
                text.say("law.regime." + question),
                day,
                version.from(),
                version.source().key(),
                search ? window.confidence() : change.confidence(),
                chosen.name(),
                text.of(chosen),
                footing,
                text.of(footing),
                CitationAnswer.of(search ? window.citation() : change.citation(), text),
                search ? window.length() : null,
                search ? null : change.objection(),
                Arrays.stream(chosen.getDeclaringClass().getEnumConstants())
                        .map(Object::toString)
                        .toList());
    }
}
