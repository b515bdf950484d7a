package org.loket.web.faces.employer;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.loket.law.Facts;

/** A list of facts that is asked line by line; what is kept beyond the lines that the page offers stays as it is. */
public enum Lines {
    PUBLICATIONS("vacancy.publications", Facts.Publication.class, 12),
    MEDIATIONS("vacancy.mediations", Facts.Mediation.class, 6),
    WORK("history.work", Facts.Work.class, 12);

    private final String list;
    private final Class<? extends Record> line;
    private final List<String> parts;
    private final int most;

    Lines(String list, Class<? extends Record> line, int most) {
        this.list = list;
        this.line = line;
        this.parts = Arrays.stream(line.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        this.most = most;
    }

    public static Optional<Lines> of(String list) {
        return Stream.of(values()).filter(one -> one.list.equals(list)).findFirst();
    }

    /** Whether that field stands in a line of some list. */
    static boolean hold(String field) {
        return field.contains("[");
    }

    /** The lists that stand in that part of the form. */
    public static List<Lines> in(String part) {
        return Stream.of(values())
                .filter(one -> one.list.startsWith(part + "."))
                .toList();
    }

    List<String> fields() {
        return IntStream.range(0, most)
                .boxed()
                .flatMap(place -> parts.stream().map(part -> field(place, part)))
                .toList();
    }

    /** The path of the list. */
    public String list() {
        return list;
    }

    List<String> parts() {
        return parts;
    }

    /** What a line holds. */
    public Class<? extends Record> line() {
        return line;
    }

    /** How many lines the page can show. */
    public int most() {
        return most;
    }

    String field(int place, String part) {
        return list + "[" + place + "]." + part;
    }

    /** How many lines there are up to the last in which something is filled in. */
    int filled(Map<String, String> typed) {
        return IntStream.range(0, most)
                .filter(place -> isFilled(typed, place))
                .map(place -> place + 1)
                .max()
                .orElse(0);
    }

    /** Moves the lines up over those that are empty, so that a fault in a line is said at that line. */
    void closeUp(Map<String, String> typed) {
        int[] filled =
                IntStream.range(0, most).filter(place -> isFilled(typed, place)).toArray();
        for (int place = 0; place < most; place++) {
            for (String part : parts) {
                typed.put(field(place, part), place < filled.length ? typed.get(field(filled[place], part)) : null);
            }
        }
    }

    /** Takes a line out; those below it move up. */
    void takeOut(Map<String, String> typed, int place) {
        for (int at = Math.max(0, place); at < most; at++) {
            for (String part : parts) {
                typed.put(field(at, part), at + 1 < most ? typed.get(field(at + 1, part)) : null);
            }
        }
    }

    private boolean isFilled(Map<String, String> typed, int place) {
        return parts.stream()
                .map(part -> typed.get(field(place, part)))
                .anyMatch(answer -> answer != null && !answer.isBlank());
    }
}
