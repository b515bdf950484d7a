package org.loket.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.loket.law.book.LawBook;

/** {@code docs/law/sources.md} and the code name the same law, both ways. */
class SourcesTest {

    private static final Path HOUSE = Path.of("src/main/java/org/loket");
    private static final Path LAW = HOUSE.resolve("law");
    private static final List<String> TABLES = read(Path.of("../docs/law/sources.md"))
            .lines()
            .filter(line -> line.startsWith("| `"))
            .toList();

    @Test
    void everyProvisionStandsInTheTableAsTheCodeCitesIt() {
        Set<String> listed = rows(7).map(cells -> String.join(" | ", cells.subList(0, 3)) + " | " + cells.get(5))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> cited = Arrays.stream(Provision.values())
                .map(provision -> "%s | %s | %s | %s"
                        .formatted(
                                provision,
                                provision.citation().act(),
                                provision.citation().article().isEmpty()
                                        ? "–"
                                        : provision.citation().article(),
                                provision.confidence()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(cited);
    }

    @Test
    void everyClassThatCitesAProvisionIsNamedBesideIt() {
        Map<String, Set<String>> listed = rows(7).collect(Collectors.toMap(
                cells -> cells.get(0),
                cells -> new TreeSet<>(List.of(cells.get(4).split(" "))),
                (a, b) -> a,
                TreeMap::new));

        assertThat(listed).isEqualTo(citingClasses());
    }

    @Test
    void everySourceOfDatedLawStandsInTheTable() {
        Set<String> used = new TreeSet<>();
        LawBook book = LawBook.printed();
        book.valueNames().forEach(name -> book.findValue(name)
                .orElseThrow()
                .versions()
                .forEach(version -> used.add(version.source().key())));
        book.listNames().forEach(name -> book.list(name)
                .versions()
                .forEach(version -> used.add(version.source().key())));
        matches(Pattern.compile("new Source\\(\"([^\"]+)\"")).forEach(found -> used.add(found.group(1)));

        Set<String> listed = rows(3).map(cells -> cells.get(0)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(used);
    }

    @Test
    void theLawCitesOnlyFromTheListOfProvisions() {
        assertThat(sources(LAW)
                        .filter(file -> read(file).contains("new Citation("))
                        .map(file -> file.getFileName().toString()))
                .containsExactly("Provision.java");
    }

    private static Map<String, Set<String>> citingClasses() {
        Map<String, String> classes = sources(HOUSE)
                .filter(file -> !file.endsWith("Provision.java"))
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".java", ""),
                        SourcesTest::withoutOwnConstants,
                        (one, other) -> one + '\n' + other));
        Map<String, Set<String>> citing = new TreeMap<>();
        for (Provision provision : Provision.values()) {
            Pattern named = Pattern.compile("\\b" + provision.name() + "\\b");
            citing.put(
                    provision.name(),
                    classes.keySet().stream()
                            .filter(name -> named.matcher(classes.get(name)).find())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return citing;
    }

    // an enum of the law may have a constant that is named like a provision
    private static String withoutOwnConstants(Path file) {
        String text = read(file);
        return text.contains("import static org.loket.law.Provision")
                ? text
                : text.lines().filter(line -> line.contains("Provision.")).collect(Collectors.joining("\n"));
    }

    private static Stream<List<String>> rows(int columns) {
        Function<String, List<String>> cells =
                line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList();
        return TABLES.stream().map(cells).filter(row -> row.size() == columns);
    }

    private static Stream<MatchResult> matches(Pattern pattern) {
        return sources(LAW).map(SourcesTest::read).flatMap(text -> pattern.matcher(text)
                .results());
    }

    private static Stream<Path> sources(Path room) {
        try (Stream<Path> files = Files.walk(room)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
