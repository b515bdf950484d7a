package org.loket.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Money;
import org.loket.worklist.Queue;

class TextTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Locale ENGLISH = Locale.forLanguageTag("en");
    private static final Clock AFTERNOON = Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);
    private static final Pattern USED = Pattern.compile("text(?:\\[|\\.say\\()'([^']+)'[\\],)]");

    @Test
    void everyBundleHasTheSameKeysInBothLanguages() throws IOException {
        List<String> bundles = new ArrayList<>(Text.BUNDLES);
        bundles.add("text/faces");
        for (String bundle : bundles) {
            assertThat(properties(bundle, DUTCH).stringPropertyNames())
                    .as(bundle)
                    .containsExactlyInAnyOrderElementsOf(
                            properties(bundle, ENGLISH).stringPropertyNames());
        }
    }

    @Test
    void everyKeyThatAPageNamesHasAText() throws IOException {
        Text text = new Text(DUTCH, AFTERNOON);
        List<String> missing = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Matcher used = USED.matcher(Files.readString(page));
                while (used.find()) {
                    if (!text.knows(used.group(1))) {
                        missing.add(page.getFileName() + ": " + used.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyQueueHasItsWords() {
        Text text = new Text(DUTCH, AFTERNOON);
        for (Queue queue : Queue.values()) {
            assertThat(List.of("queue.", "staff.empty.", "staff.line.middle."))
                    .as("%s", queue)
                    .allMatch(key -> text.knows(key + queue));
        }
    }

    @Test
    void textsUseTypographicApostrophes() throws IOException {
        // a straight one is a quote to MessageFormat and swallows what follows
        for (String bundle : Text.BUNDLES) {
            for (Locale locale : List.of(DUTCH, ENGLISH)) {
                properties(bundle, locale)
                        .forEach((key, said) ->
                                assertThat((String) said).as((String) key).doesNotContain("'"));
            }
        }
    }

    @Test
    void aMissingTextThrowsInsteadOfShowingItsKey() {
        Text text = new Text(ENGLISH, AFTERNOON);
        assertThatThrownBy(() -> text.get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void numbersDaysAndAmountsAreWrittenAsTheReaderWritesThem() {
        Text text = new Text(DUTCH, AFTERNOON);
        assertThat(text.write(EnterpriseNumber.of("0403019261"))).isEqualTo("0403.019.261");
        assertThat(text.write(LocalDate.of(2026, 12, 5))).isEqualTo("5 december 2026");
        assertThat(text.write(Money.of("48912.00"))).isEqualTo("€\u00a048.912,00");
        assertThat(text.write(null)).isEqualTo("");
    }

    @Test
    void deadlinesAreCountedInPlainWords() {
        Text text = new Text(DUTCH, AFTERNOON);
        assertThat(text.daysUntil(LocalDate.of(2026, 11, 22))).isEqualTo(1);
        assertThat(text.say("deadline.left", 0L)).isEqualTo("vandaag");
        assertThat(text.say("deadline.left", 1L)).isEqualTo("nog 1 dag");
        assertThat(text.say("deadline.left", 12L)).isEqualTo("nog 12 dagen");
        assertThat(text.say("deadline.late", 1L)).isEqualTo("1 dag te laat");
    }

    private static Properties properties(String bundle, Locale locale) throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                Text.class.getResourceAsStream("/" + bundle + "_" + locale.getLanguage() + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
