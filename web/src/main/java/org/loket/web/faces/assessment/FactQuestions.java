package org.loket.web.faces.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.loket.law.Facts;
import org.loket.law.change.FactPath;

/** Every question that can be asked about the facts of the law, in its order: a fact that the law gains is asked by itself. */
@Named
@ApplicationScoped
public class FactQuestions {

    /** Lists of facts, what a line of them holds, and how many lines are offered. */
    private static final Map<String, Lines> LISTS = Map.of(
            "vacancy.publications", new Lines(Facts.Publication.class, 4),
            "vacancy.mediations", new Lines(Facts.Mediation.class, 4),
            "history.work", new Lines(Facts.Work.class, 6));

    private record Lines(Class<? extends Record> of, int most) {}

    /** One line of a list. */
    public record Line(String list, int place, List<FactQuestion> questions) {}

    private final List<FactQuestion> single = FactPath.all().stream()
            .filter(path -> path.type() != List.class)
            .map(path -> FactQuestion.of(path.text(), path.type()))
            .toList();

    private final List<Line> lines = FactPath.all().stream()
            .map(FactPath::text)
            .filter(LISTS::containsKey)
            .flatMap(FactQuestions::linesOf)
            .toList();

    private static Stream<Line> linesOf(String list) {
        return linesOf(list, LISTS.get(list).most());
    }

    private static Stream<Line> linesOf(String list, int most) {
        Lines lines = LISTS.get(list);
        return IntStream.range(0, most)
                .mapToObj(place -> new Line(
                        list,
                        place,
                        Arrays.stream(lines.of().getRecordComponents())
                                .map(component -> FactQuestion.of(
                                        list + "[" + place + "]." + component.getName(), component.getType()))
                                .toList()));
    }

    /** The questions on a part of the facts. */
    public List<FactQuestion> on(String part) {
        return single.stream()
                .filter(question -> question.field().startsWith(part + "."))
                .toList();
    }

    /** The first lines of a list, as many as there is room for. */
    public List<Line> lines(String list, int most) {
        return linesOf(list, most).toList();
    }

    /** The lines of the lists of a part. */
    public List<Line> linesOn(String part) {
        return lines.stream().filter(line -> line.list().startsWith(part + ".")).toList();
    }

    List<FactQuestion> single() {
        return single;
    }

    List<Line> lines() {
        return lines;
    }
}
