package org.loket.web.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The name of a country under its code of three letters; the code itself where it names no country. */
final class Country {

    private static final Map<String, Locale> BY_CODE = byCode();

    private Country() {}

    static String named(String code, Locale language) {
        Locale country = BY_CODE.get(code);
        return country == null ? code : country.getDisplayCountry(language);
    }

    private static Map<String, Locale> byCode() {
        Map<String, Locale> countries = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(two).build();
            countries.put(country.getISO3Country(), country);
        }
        return Map.copyOf(countries);
    }
}
