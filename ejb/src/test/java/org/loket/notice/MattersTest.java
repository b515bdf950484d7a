package org.loket.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loket.kernel.Wording;

/** Everything that can be told has its texts, and stands in {@code docs/notices.md} as the code has it. */
class MattersTest {

    private static final Path PAGE = Path.of("../docs/notices.md");
    private static final String HEAD = "| kind | what is told | who | why it matters to them | can be switched off |";
    private static final String TEXT = "notice.";
    private static final String WHY = "notice.why.";

    @Test
    void everyMatterIsSaidAndExplainedInEachLanguage() {
        for (Locale language : Wording.LANGUAGES) {
            for (Matter matter : Matter.values()) {
                assertThat(Wording.of(language).say(TEXT + matter.kind())).isNotBlank();
                assertThat(Wording.of(language).say(WHY + matter.kind())).isNotBlank();
            }
        }
    }

    @Test
    void everyNoticeThatHasATextIsAMatter() throws IOException {
        Properties texts = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/text/house_en.properties"))) {
            texts.load(in);
        }
        List<String> kinds = Arrays.stream(Matter.values()).map(Matter::kind).toList();
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> key.startsWith(TEXT) && !key.startsWith(WHY))
                .extracting(key -> key.substring(TEXT.length()))
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void aWorkerAndAnEmployerAreToldWhatConcernsThem() {
        assertThat(Matter.toldTo(Set.of(Receiver.Kind.WORKER)))
                .contains(Matter.SEARCH_WINDOW_OPENED, Matter.GRANTED)
                .doesNotContain(Matter.MASS_OPENING_BEGUN, Matter.LAW_CHANGED);
        assertThat(Matter.toldTo(Set.of(Receiver.Kind.ENTERPRISE)))
                .contains(Matter.GRANTED, Matter.LAW_CHANGED)
                .doesNotContain(Matter.SEARCH_WINDOW_OPENED, Matter.SEARCH_WINDOW_LAPSED);
    }

    @Test
    void thePageOfNoticesHasTheTableThatTheCodeDraws() throws IOException {
        List<String> page = new ArrayList<>(Files.readAllLines(PAGE));
        int begin = page.indexOf(HEAD);
        int end = begin;
        while (end < page.size() && page.get(end).startsWith("|")) {
            end++;
        }
        if (Boolean.getBoolean("write.docs")) {
            page.subList(begin, end).clear();
            page.addAll(begin, table());
            Files.write(PAGE, page);
        } else {
            assertThat(page.subList(begin, end)).isEqualTo(table());
        }
    }

    private static List<String> table() {
        Wording english = Wording.of(Locale.ENGLISH);
        List<String> table = new ArrayList<>(List.of(HEAD, "|---|---|---|---|---|"));
        for (Matter matter : Matter.values()) {
            table.add("| `%s` | %s | %s | %s | %s |"
                    .formatted(
                            matter.kind(),
                            english.say(TEXT + matter.kind()),
                            switch (matter.told()) {
                                case EMPLOYER -> "employer";
                                case WORKER -> "worker";
                                case BOTH -> "employer, worker";
                            },
                            english.say(WHY + matter.kind()),
                            matter.isStatutory() ? "no" : "mail and push"));
        }
        return table;
    }
}
