package org.loket.bench.budget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.loket.bench.Report;
import org.loket.host.House;
import org.loket.host.Site;

/** What building, opening and serving may cost, measured on a copy of the tree as a new user would have it. */
public final class Budget {

    private static final Duration UNDER_LOAD = Duration.ofSeconds(60);

    private final Path tree;
    private final Report report;
    private final double yardstick = Yardstick.seconds();
    private String counted;

    private Budget(Path tree, Report report) {
        this.tree = tree;
        this.report = report;
    }

    public static void measure(Path root, Report report) throws IOException, InterruptedException {
        var tree = Files.createTempDirectory("loket-budget-").resolve("loket");
        Tree.copy(root, tree);
        var budget = new Budget(tree, report);
        budget.begin();
        budget.times();
        report.say("", budget.counted);
        budget.heap();
        budget.report.write("budget.md");
    }

    private void begin() {
        report.title("Budgets", "mvn -Pbench -Dbench=budget -Dverify.seconds=…")
                .say(
                        "On a copy of the tree without anything built. A yardstick is the time that one core of this machine"
                                + " took for a SHA-256 of 1 GiB, measured just before: " + Report.number(yardstick)
                                + " s. It tells slow machines and busy hours apart from slow code.",
                        "")
                .row("what", "budget (s)", "measured (s)", "of the budget", "yardsticks")
                .row("---", "--:", "--:", "--:", "--:");
    }

    private void times() throws IOException, InterruptedException {
        var repository = tree.resolveSibling("repository");
        var asNew = new Maven(tree, "-Dmaven.repo.local=" + repository);
        time("first page from an empty local repository: `mvn -Prun`", 300, asNew.firstPage());
        time("the same again, warm", 75, asNew.firstPage());
        var maven = new Maven(tree);
        maven.run("-pl", "ejb", "test-compile");
        time("unit tests of the house: `mvn -pl ejb test`", 30, maven.run("-pl", "ejb", "test"));
        var units = Tests.in(tree.resolve("ejb/target/surefire-reports"));
        var houses = maven.run("-pl", "ejb", "verify", "-Dtest=none", "-Dsurefire.failIfNoSpecifiedTests=false");
        counted = "The unit tests are " + Report.number(units) + " tests. The "
                + Report.number(Tests.in(tree.resolve("ejb/target/failsafe-reports")))
                + " house tests, which `mvn verify` runs after them, took "
                + Report.number(houses.toMillis() / 1000.0) + " s more.";
        var verify = Long.getLong("verify.seconds", 0);
        if (verify > 0) {
            time("`mvn verify`, the last whole run", 720, Duration.ofSeconds(verify));
        }
    }

    private void time(String what, long allowed, Duration taken) {
        var seconds = taken.toMillis() / 1000.0;
        report.row(
                what,
                allowed,
                Report.number(seconds),
                Report.number(100 * seconds / allowed) + " %",
                Report.number(seconds / yardstick));
    }

    private void heap() throws IOException, InterruptedException {
        var log = tree.resolveSibling("gc.log");
        var site = Site.temporary(tree.resolve("ear/target/server"), tree.resolve("ear/target/loket.ear"));
        var options = new ArrayList<>(site.jvmOptions());
        options.add("-Xlog:gc:file=" + log);
        long answered;
        try (var house = House.open(site.withJvmOptions(options.toArray(String[]::new)))) {
            answered = new Load(house.address()).during(UNDER_LOAD);
        }
        var heap = Heap.of(log);
        report.say(
                "",
                "**Heap of the server** with the demo population and eight callers who read for "
                        + UNDER_LOAD.toSeconds()
                        + " s (" + Report.number(answered) + " answers, none refused), with `"
                        + String.join(" ", site.jvmOptions()) + "`; the budget is 512 MB: at most " + heap.mostTaken()
                        + " MB taken from the machine, " + heap.mostUsed() + " MB used before a collection, "
                        + heap.mostLeft() + " MB left after one.");
    }
}
