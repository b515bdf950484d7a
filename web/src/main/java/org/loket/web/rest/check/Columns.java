package org.loket.web.rest.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loket.check.CheckQuestion;
import org.loket.check.CheckRow;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.kernel.json.RecordReader;

/** The head of a CSV, and what each row says in its columns. */
final class Columns {

    private static final String FORMULA = "=+-@\t";

    // by their names in small letters: people and programs write them in several ways
    private static final Map<String, String> KNOWN = Stream.of(
                    "nationalNumber",
                    "shareCode",
                    "birthDate",
                    "nationality",
                    "document",
                    "enterprise",
                    "occupation",
                    "on")
            .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name));

    private final char separator;
    private final List<String> names;

    private Columns(char separator, List<String> names) {
        this.separator = separator;
        this.names = names;
    }

    /** Throws {@link Invalid} where a column is missing without which no row says anything. */
    static Columns of(Lines.Line head) {
        if (head.text() == null) {
            throw new Invalid(Violation.of("", head.fault()));
        }
        char separator = head.text().indexOf(';') >= 0 ? ';' : ',';
        List<String> names = split(head.text(), separator).stream()
                .map(name -> KNOWN.get(name.strip().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Violation> missing = new ArrayList<>();
        if (!names.contains("nationalNumber") && !names.contains("shareCode")) {
            missing.add(Violation.of("nationalNumber", "list.column"));
        }
        if (!names.contains("enterprise")) {
            missing.add(Violation.of("enterprise", "list.column"));
        }
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
        return new Columns(separator, names);
    }

    CheckRow row(Lines.Line line) {
        if (line.text() == null) {
            return faulty("", line.fault());
        }
        try {
            List<String> cells = split(line.text(), separator);
            if (cells.size() != names.size()) {
                return faulty("", "list.cells");
            }
            Map<String, String> asked = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i).strip();
                if (!cell.isEmpty() && FORMULA.indexOf(cells.get(i).charAt(0)) >= 0) {
                    return faulty(Objects.toString(names.get(i), ""), "list.formula");
                }
                if (names.get(i) != null && !cell.isEmpty()) {
                    asked.put(names.get(i), cell);
                }
            }
            return CheckRow.of(RecordReader.read(asked, CheckQuestion.class));
        } catch (Invalid e) {
            return CheckRow.faulty(e.violations());
        }
    }

    private static CheckRow faulty(String field, String code) {
        return CheckRow.faulty(List.of(Violation.of(field, code)));
    }

    /** The cells of a line; a cell in quotes may hold the separator, and a quote that is doubled. */
    private static List<String> split(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new Invalid(Violation.of("", "list.quote"));
        }
        cells.add(cell.toString());
        return cells;
    }
}
