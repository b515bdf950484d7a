package org.loket.web.faces.worker;

import java.util.Arrays;
import java.util.Locale;

/** The name of a country under its code of three letters; the code itself where it names no country. */
final class Country {

    private Country() {}

    static String named(String code, Locale language) {
        return Arrays.stream(Locale.getISOCountries())
                .map(two -> new Locale.Builder().setRegion(two).build())
                .filter(country -> country.getISO3Country().equals(code))
                .findFirst()
                .map(country -> country.getDisplayCountry(language))
                .orElse(code == null ? "" : code);
    }
}
