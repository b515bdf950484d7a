package org.loket.web.faces.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.loket.law.change.FactPath;
import org.loket.web.faces.employer.Lines;

/** Every question that can be asked about the facts of the law, in its order: a fact that the law gains is asked by itself. */
@Named
@ApplicationScoped
public class FactQuestions {

    /** One line of a list. */
    public record Line(String list, int place, List<FactQuestion> questions) {}

    private final List<FactQuestion> single = FactPath.all().stream()
            .filter(path -> path.type() != List.class)
            .map(path -> FactQuestion.of(path.text(), path.type()))
            .toList();

    private final List<Line> lines = FactPath.all().stream()
            .map(FactPath::text)
            .flatMap(path -> Lines.of(path).stream())
            .flatMap(FactQuestions::linesOf)
            .toList();

    private static Stream<Line> linesOf(Lines lines) {
        return IntStream.range(0, lines.most())
                .mapToObj(place -> new Line(
                        lines.list(),
                        place,
                        Arrays.stream(lines.line().getRecordComponents())
                                .map(component -> FactQuestion.of(
                                        lines.list() + "[" + place + "]." + component.getName(), component.getType()))
                                .toList()));
    }

    /** The questions on a part of the facts. */
    public List<FactQuestion> on(String part) {
        return single.stream()
                .filter(question -> question.field().startsWith(part + "."))
                .toList();
    }

    /** The lists of a part, each asked line by line. */
    public List<String> listsOn(String part) {
        return Lines.in(part).stream().map(Lines::list).toList();
    }

    /** The lines of a list, as many as there is room for. */
    public List<Line> lines(String list) {
        return lines.stream().filter(line -> line.list().equals(list)).toList();
    }

    List<FactQuestion> single() {
        return single;
    }

    List<Line> lines() {
        return lines;
    }
}
