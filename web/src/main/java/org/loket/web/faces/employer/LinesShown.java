package org.loket.web.faces.employer;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The lines that a page shows of its lists: those that are filled in, and one at least; another one, or one less. */
public final class LinesShown implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> typed;
    private final Map<String, Integer> shown = new HashMap<>();

    /** @param typed the answers of the page, which a line that is taken out leaves */
    public LinesShown(Map<String, String> typed) {
        this.typed = typed;
    }

    /** As many as the answers fill. */
    public void count() {
        for (Lines one : Lines.values()) {
            shown.put(one.list(), Math.max(1, one.filled(typed)));
        }
    }

    /** Another line to that list, as long as there is room for one. */
    public void add(String list) {
        Lines.of(list).ifPresent(one -> shown.computeIfPresent(list, (at, lines) -> Math.min(one.most(), lines + 1)));
    }

    /** Takes that line out of the list; the first stays, to be filled in. */
    public void remove(String list, int place) {
        Lines.of(list).ifPresent(one -> {
            one.takeOut(typed, place);
            shown.computeIfPresent(list, (at, lines) -> Math.max(1, lines - 1));
        });
    }

    /** How many lines that list shows. */
    public int of(String list) {
        return shown.getOrDefault(list, 1);
    }

    /** How many lines that list can show. */
    public int most(String list) {
        return Lines.of(list).map(Lines::most).orElse(0);
    }
}
