package org.loket.it.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Hides what differs from run to run: numbers, ids, cursors, moments, and days that nobody typed. */
final class Varying {

    private static final String HIDDEN = "…";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final List<Pattern> ALWAYS = List.of(
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+(Z|[+-]\\d{2}:\\d{2})"),
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
            Pattern.compile("(VL|TA)-\\d{4}-\\d{7}-\\d{2}"),
            Pattern.compile("\\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|"
                    + "December) \\d{4}"),
            Pattern.compile("(?<=\"(next|cursor)\": )\"[^\"]+\""),
            // whose case stands first in the queue, and how it stands there
            Pattern.compile("(?<=\"(employer|worker|enterprise|category)\": )\"[^\"]+\""),
            Pattern.compile("(?<=\"daysLeft\": )-?\\d+"));

    private final Set<String> typed = new HashSet<>();

    /** The days in the commands of the document do not vary. */
    Varying(List<String> document) {
        var inCommands = false;
        for (var line : document) {
            inCommands = line.startsWith("```") ? line.equals("```sh") : inCommands;
            if (inCommands) {
                DAY.matcher(line).results().forEach(day -> typed.add(day.group()));
            }
        }
    }

    List<String> masked(List<String> lines) {
        return lines.stream().map(this::masked).toList();
    }

    private String masked(String line) {
        var masked = line;
        for (var pattern : ALWAYS) {
            masked = pattern.matcher(masked).replaceAll(HIDDEN);
        }
        return DAY.matcher(masked).replaceAll(day -> typed.contains(day.group()) ? day.group() : HIDDEN);
    }
}
