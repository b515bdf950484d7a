package org.loket.web.faces.employer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.loket.kernel.Nationality;
import org.loket.kernel.NotANumber;
import org.loket.kernel.Wording;
import org.loket.web.text.Text;

/** Nationalities by the name of the country, found by that name in any language of the office or by their code. */
@Named
@RequestScoped
public class Countries {

    private static final Map<String, String> ALPHA_2 = alpha2();

    /** What passports add to the countries; Kosovo has no code of the standard. */
    private static final List<String> ADDED = List.of("XKX", "XXA", "XXB", "XXC", "GBD", "GBN", "GBO", "GBP", "GBS");

    private final Text text;

    protected Countries() {
        this(null);
    }

    @Inject
    Countries(Text text) {
        this.text = text;
    }

    /** The names in the reader's language, in its order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        ALPHA_2.keySet().forEach(code -> names.add(name(code)));
        ADDED.forEach(code -> names.add(name(code)));
        names.sort(Comparator.comparing(name -> name, Collator.getInstance(text.locale())));
        return names;
    }

    public String name(String code) {
        String alpha2 = ALPHA_2.get(code);
        if (alpha2 != null) {
            return in(alpha2, text.locale());
        }
        return text.knows("nationality." + code) ? text.say("nationality." + code) : code;
    }

    /** The code of what was typed: a name, or the letters in the passport. */
    public Optional<String> code(String typed) {
        String asked = typed.strip();
        if (asked.length() <= 3) {
            try {
                return Optional.of(Nationality.of(asked).code());
            } catch (NotANumber notACode) {
                return Optional.empty();
            }
        }
        Collator alike = Collator.getInstance(text.locale());
        alike.setStrength(Collator.PRIMARY);
        for (Map.Entry<String, String> country : ALPHA_2.entrySet()) {
            for (Locale language : Wording.LANGUAGES) {
                if (alike.compare(in(country.getValue(), language), asked) == 0) {
                    return Optional.of(country.getKey());
                }
            }
        }
        return ADDED.stream()
                .filter(code -> alike.compare(name(code), asked) == 0)
                .findFirst();
    }

    private static String in(String alpha2, Locale language) {
        return new Locale.Builder().setRegion(alpha2).build().getDisplayCountry(language);
    }

    private static Map<String, String> alpha2() {
        Map<String, String> codes = new TreeMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            codes.put(new Locale.Builder().setRegion(alpha2).build().getISO3Country(), alpha2);
        }
        return codes;
    }
}
