package org.loket.bench.decision;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.loket.bench.Report;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The decision by the house and by rule engines, side by side in one run. */
public final class Decision {

    private static final String OURS = "loket";
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(OURS, "Loket, every finding with its reason, and the verdict");
        NAMES.put("wholeAssessment", "Loket, with end of validity, term, fees, documents and law used as well");
        NAMES.put("droolsInOneSession", "Drools, rules compiled to Java, one session for all");
        NAMES.put("droolsInNewSession", "Drools, rules compiled to Java, a session for each");
        NAMES.put("kieDmn", "Apache KIE DMN");
    }

    private Decision() {}

    public static void measure(Report report) throws RunnerException, IOException {
        var results = new Runner(new OptionsBuilder()
                        .include(DecisionBenchmark.class.getName() + "\\.")
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        report.title("One decision", "mvn -Pbench -Dbench=decision")
                .say(
                        "The same 256 first applications in turn, made by chance with a fixed seed, of seven categories and"
                                + " with nineteen conditions among them, every condition answered. `EnginesAgreeTest` holds"
                                + " that all engines give the same answers. One thread; three JVMs for each engine, four"
                                + " seconds of warming up and four iterations of one second in each.",
                        "")
                .row("engine", "ns per decision (median of iterations)", "lowest to highest", "of ours", "bytes")
                .row("---", "--:", "--:", "--:", "--:");
        var ours = median(named(results, OURS));
        for (var name : NAMES.keySet()) {
            var result = named(results, name);
            report.row(
                    NAMES.get(name),
                    Report.number(median(result)),
                    Report.number(lowest(result)) + " to " + Report.number(highest(result)),
                    "× " + Report.number(median(result) / ours),
                    Report.number(result.getSecondaryResults()
                            .get("gc.alloc.rate.norm")
                            .getScore()));
        }
        report.write("decision.md");
    }

    private static RunResult named(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .min(Comparator.comparing(result -> result.getParams().getBenchmark()))
                .orElseThrow();
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static double lowest(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }

    private static double highest(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMax();
    }
}
