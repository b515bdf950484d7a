package org.loket.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page of figures under {@code docs/bench}, with the command that made it and the machine it was made on. */
public final class Report {

    private final Path directory;
    private final List<String> lines = new ArrayList<>();
    private final String machine = machine();

    private Report(Path directory) {
        this.directory = directory;
    }

    static Report in(Path root) {
        return new Report(root.resolve("docs/bench"));
    }

    public Report title(String title, String command) {
        say("# " + title, "", "Made by `" + command + "` on " + LocalDate.now() + ": " + machine + ".", "");
        return this;
    }

    public Report say(String... more) {
        lines.addAll(List.of(more));
        return this;
    }

    public Report row(Object... cells) {
        var row = new StringBuilder("|");
        for (var cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        return say(row.toString());
    }

    public static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%,.1f" : "%,.0f", value);
    }

    public void write(String name) throws IOException {
        Files.createDirectories(directory);
        Files.write(directory.resolve(name), lines);
        lines.forEach(System.out::println);
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", JDK " + System.getProperty("java.version") + ", load at the start "
                + number(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
