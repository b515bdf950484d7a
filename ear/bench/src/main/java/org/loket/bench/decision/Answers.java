package org.loket.bench.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what the rules answer. */
public final class Answers {

    private final List<Answer> all = new ArrayList<>();

    public void yes(String condition, String article, String reason) {
        all.add(new Answer(condition, "YES", article, reason));
    }

    public void no(String condition, String article, String reason) {
        all.add(new Answer(condition, "NO", article, reason));
    }

    public void unknown(String condition, String article, String reason) {
        all.add(new Answer(condition, "UNKNOWN", article, reason));
    }

    List<Answer> take() {
        var taken = List.copyOf(all);
        all.clear();
        return taken;
    }

    static Map<String, String> byCondition(List<Answer> answers) {
        var byCondition = new TreeMap<String, String>();
        for (var answer : answers) {
            if (byCondition.put(answer.condition(), answer.met()) != null) {
                throw new IllegalStateException("answered twice: " + answers);
            }
        }
        return byCondition;
    }
}
