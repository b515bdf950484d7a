package org.loket.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a file from which the population is put together; cells are parted by semicolons. */
final class Rows {

    private Rows() {}

    static List<Row> of(String name) {
        String resource = "demo/" + name + ".csv";
        try (InputStream bytes = Rows.class.getClassLoader().getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            List<List<String>> read = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
            List<String> heading = read.get(0);
            return IntStream.range(1, read.size())
                    .mapToObj(i -> new Row(i, heading, read.get(i)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** One row; a cell with a dash holds nothing. */
    record Row(int position, List<String> heading, List<String> cells) {

        Row {
            if (cells.size() != heading.size()) {
                throw new IllegalStateException("row " + position + " does not fit " + heading);
            }
        }

        String text(String column) {
            String cell = cells.get(heading.indexOf(column));
            return cell.equals("-") ? null : cell;
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        List<String> several(String column) {
            return List.of(text(column).split(","));
        }
    }
}
