package org.loket.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.web.text.Texts;

/** Whatever house and doors refuse, they can say why in each language: the codes are read from the sources. */
class RefusalsSaidTest {

    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../ejb/src/main/java"));

    private static final Pattern DECLINED =
            Pattern.compile("new (?:InConflict|NotKnown|NotEntitled|Stale)\\(\\s*\"([^\"]+)\"");
    private static final Pattern VIOLATION =
            Pattern.compile("(?:Violation\\.of\\(\\s*(?:\"[^\"]*\"|[\\w.]+(?:\\([^)]*\\))?),\\s*|new NotANumber\\(\\s*"
                    + "|fault\\((?:path|here),\\s*)\"([a-z0-9.-]*[a-z0-9])\"");
    private static final Pattern PROBLEM = Pattern.compile("Problem\\.of\\(\\d+, \"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyRefusalHasItsSentence(String language) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String source : sources()) {
            collect(source, DECLINED, "declined.", keys);
            collect(source, VIOLATION, "violation.", keys);
            collect(source, PROBLEM, "problem.", keys);
        }
        assertThat(keys).hasSizeGreaterThan(60);
        keys.removeIf(Texts.in(language)::knows);
        assertThat(keys).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 408, 409, 412, 413, 415, 422, 500, 503})
    void everyStatusHasATitle(int status) {
        assertThat(Texts.in("nl").say("problem.title." + status)).isNotBlank();
    }

    private static void collect(String source, Pattern pattern, String prefix, Set<String> keys) {
        Matcher found = pattern.matcher(source);
        while (found.find()) {
            keys.add(prefix + found.group(1));
        }
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path root : SOURCES) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }
}
