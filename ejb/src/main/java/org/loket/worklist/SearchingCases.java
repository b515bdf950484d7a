package org.loket.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.loket.access.Actor;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotANumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;

/**
 * Regional staff finds cases by the number of the file or of the enterprise, or by the names of employer or worker, each
 * word by its first letters. National numbers are not searched for: a search stands in the address of the page.
 */
@Stateless
public class SearchingCases {

    /** The most cases that one search shows. */
    public static final int MOST = 50;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int NAMES = 200;
    private static final Pattern NUMBER = Pattern.compile("(?:VL)?([0-9]{4})([0-9]{7})([0-9]{2})");

    private static final String BY_NUMBER = "select * from permit_case where number = ?";
    private static final String BY_ENTERPRISE = "select * from permit_case where enterprise = ?";
    private static final String BY_NAME = "select p.* from permit_case p where p.enterprise in ("
            + "select enterprise_number from employer where searchable(name) @@ to_tsquery('simple', ?) limit " + NAMES
            + ") union select p.* from permit_case p where p.worker in ("
            + "select number from worker where searchable(first_name || ' ' || last_name) @@ to_tsquery('simple', ?)"
            + " limit " + NAMES + ")";

    @Inject
    EntityManager store;

    @Inject
    Clock clock;

    /** What is open first, by its last day; {@code next} only says that there is more than is shown. */
    public Page<CaseLine> search(Actor actor, String text) {
        actor.mustBeRegionalStaff();
        String asked = text == null ? "" : text.strip();
        if (asked.length() > LONGEST) {
            throw new Invalid(Violation.of("search", "text.too-long", LONGEST));
        }
        Optional<CaseNumber> number = caseNumber(asked);
        if (number.isPresent()) {
            return found(BY_NUMBER, number.get().text());
        }
        Optional<EnterpriseNumber> enterprise = enterprise(asked);
        if (enterprise.isPresent()) {
            return found(BY_ENTERPRISE, enterprise.get().digits());
        }
        String words = words(asked);
        if (words.length() < SHORTEST) {
            throw new Invalid(Violation.of("search", "search.too-short", SHORTEST));
        }
        String query = Arrays.stream(words.split(" ")).map(word -> word + ":*").collect(Collectors.joining(" & "));
        return found(BY_NAME, query, query);
    }

    private Page<CaseLine> found(String cases, String... parameters) {
        String order = "(%1$soutcome is not null), %1$sdue_on, %1$snumber";
        var query = store.createNativeQuery(Lines.of(
                "select * from (" + cases + ") as found order by " + order.formatted("") + " limit " + (MOST + 1),
                order.formatted("c.")));
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<CaseLine> lines = Lines.read(query.getResultList(), TheClock.today(clock));
        return lines.size() <= MOST ? new Page<>(lines, null) : new Page<>(List.copyOf(lines.subList(0, MOST)), "more");
    }

    private static Optional<CaseNumber> caseNumber(String text) {
        Matcher digits = NUMBER.matcher(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
        if (!digits.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(CaseNumber.of("VL-" + digits.group(1) + "-" + digits.group(2) + "-" + digits.group(3)));
        } catch (NotANumber e) {
            throw new Invalid(Violation.of("search", e.code()));
        }
    }

    private static Optional<EnterpriseNumber> enterprise(String text) {
        try {
            return Optional.of(EnterpriseNumber.of(text));
        } catch (NotANumber e) {
            return Optional.empty();
        }
    }

    /** The words as the index knows them: letters and digits without accents, nothing that a query could stumble on. */
    private static String words(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('ı', 'i')
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
