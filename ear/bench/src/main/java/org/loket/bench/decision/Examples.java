package org.loket.bench.decision;

import java.util.List;
import org.loket.law.Facts;
import org.loket.law.category.Assessment;

/** Facts by chance, with what the house says of them. */
public record Examples(Facts facts, Assessment judged) {

    public static List<Examples> of(int number) {
        return Samples.of(20261121, number).stream()
                .map(Ours.Question::of)
                .map(question -> new Examples(question.facts(), Ours.assess(question)))
                .toList();
    }
}
