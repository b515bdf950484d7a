package org.loket.law.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.law.category.Verdict;

/**
 * What would change the outcome of an assessment.
 *
 * @param openings each condition that is not met or not known, as the assessment orders them
 * @param together the verdict if the first way of every one of them were taken
 */
public record Outlook(List<Opening> openings, Verdict together) {

    /** @param facts those that were assessed */
    public static Outlook of(Assessment assessed, Facts facts, LawBook book) {
        Judged now = Judged.of(assessed.category(), book, assessed.lawDate(), facts);
        Map<String, Set<String>> asked =
                Admission.askedOfApplicationSubmittedOn(assessed.lawDate(), assessed.category(), facts, book);
        Map<String, Finding> open = new LinkedHashMap<>();
        assessed.findings().stream()
                .filter(finding -> finding.met() != Met.YES)
                .forEach(finding -> open.putIfAbsent(finding.condition(), finding));
        List<Opening> openings = new ArrayList<>();
        Judged together = now;
        for (Finding finding : open.values()) {
            String condition = finding.condition();
            List<FactPath> paths = FactPath.among(asked.getOrDefault(condition, Set.of()));
            List<List<Step>> ways = new Ways(now, condition, paths).smallest();
            List<String> toSay = finding.met() == Met.UNKNOWN ? Missing.in(now, condition, paths) : List.of();
            openings.add(new Opening(
                    finding, ways.stream().map(way -> Way.of(way, now)).toList(), toSay));
            together = ways.isEmpty() ? together : Step.all(ways.get(0), together);
        }
        return new Outlook(List.copyOf(openings), together.verdict());
    }
}
