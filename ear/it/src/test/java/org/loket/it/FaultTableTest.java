package org.loket.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each row of the table of faults names tests, and each of them is there. */
class FaultTableTest {

    private static final Path DOCS = Path.of(System.getProperty("loket.docs"));
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)?\\.?([a-z]\\w+)?(…)?`");

    @TestFactory
    Stream<DynamicTest> everyRowNamesTestsThatAreThere() throws IOException {
        var page = Files.readString(DOCS.resolve("testing.md"));
        var section = page.substring(page.indexOf("## Faults while notices are sent"));
        var rows = section.substring(0, section.indexOf("\n## ", 3))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| fault "))
                .map(line -> line.split("\\|"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(15);
        return rows.stream().map(row -> DynamicTest.dynamicTest(row[1].strip(), () -> mustName(row[3])));
    }

    private static void mustName(String tests) throws IOException {
        var named = NAMED.matcher(tests);
        String source = null;
        var many = 0;
        while (named.find()) {
            if (named.group(1) != null) {
                source = sourceOf(named.group(1));
            }
            if (named.group(2) != null) {
                assertThat(source).as("no class before " + named.group()).isNotNull();
                assertThat(source)
                        .containsPattern("void " + named.group(2) + (named.group(3) == null ? "\\(" : "\\w*\\("));
            }
            many++;
        }
        assertThat(many).as("tests in " + tests).isPositive();
    }

    private static String sourceOf(String name) throws IOException {
        var root = DOCS.resolveSibling("ejb").getParent();
        List<Path> found = Stream.of("ejb/src/test/java", "ear/it/src/test/java")
                .map(root::resolve)
                .flatMap(FaultTableTest::filesIn)
                .filter(file -> file.endsWith(name + ".java"))
                .toList();
        assertThat(found).as(name).hasSize(1);
        return Files.readString(found.get(0));
    }

    private static Stream<Path> filesIn(Path directory) {
        try (var files = Files.walk(directory)) {
            return Arrays.stream(files.toArray(Path[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
