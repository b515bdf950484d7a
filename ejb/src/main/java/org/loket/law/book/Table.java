package org.loket.law.book;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.loket.law.Confidence;
import org.loket.law.Source;

/** A file of rows with a fixed heading, cells parted by semicolons, comments after {@code #}; strict in everything. */
final class Table {

    private Table() {}

    static List<Row> read(String resource, String... heading) {
        try (InputStream bytes = Table.class.getClassLoader().getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new BadLaw(resource + " is missing");
            }
            return parse(resource, new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)), heading);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static List<Row> parse(String name, BufferedReader lines, String... heading) throws IOException {
        List<Row> rows = new ArrayList<>();
        boolean headed = false;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(name + ":" + number, List.of(heading), List.of(line.split(";", -1)));
            if (!headed && !row.cells.equals(Arrays.asList(heading))) {
                throw new BadLaw(row.where + " is not headed " + String.join(";", heading));
            }
            if (headed) {
                rows.add(row);
            }
            headed = true;
        }
        return rows;
    }

    /** One row, which knows where it stands so that a fault can be found. */
    record Row(String where, List<String> heading, List<String> cells) {

        Row {
            if (cells.size() != heading.size()) {
                throw new BadLaw(where + " has " + cells.size() + " cells instead of " + heading.size());
            }
            for (String cell : cells) {
                if (cell.isEmpty() || !cell.equals(cell.strip())) {
                    throw new BadLaw(where + " has an empty or padded cell");
                }
            }
        }

        String text(String column) {
            return cells.get(heading.indexOf(column));
        }

        /** The cell, or nothing where it holds a dash. */
        String textOr(String column, String otherwise) {
            return text(column).equals("-") ? otherwise : text(column);
        }

        LocalDate day(String column) {
            return as(column, LocalDate::parse);
        }

        Source source() {
            return new Source(text("source"), as("confidence", Confidence::valueOf));
        }

        <T> T as(String column, Function<String, T> reading) {
            try {
                return reading.apply(text(column));
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw new BadLaw(where + ": " + text(column) + " cannot be a " + column, e);
            }
        }
    }
}
