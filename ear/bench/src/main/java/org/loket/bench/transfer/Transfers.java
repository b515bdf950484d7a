package org.loket.bench.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loket.bench.Report;
import org.loket.host.House;
import org.loket.host.Site;

/** A permit that is taken along, call by call over HTTP, beside a first application for the same work in the same run. */
public final class Transfers {

    private static final int WARM = 40;
    private static final int MEASURED = 100;
    private static final double BUDGET = 50;
    private static final String VALUE = "api/law/values/wage-base";
    private static final String READ = "reading one value of the law";
    private static final String READ_BY_NOBODY = "the same, by nobody";

    private final Calls calls;
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private boolean counts;

    private Transfers(Calls calls) {
        this.calls = calls;
    }

    public static void measure(Path root, Report report) throws IOException, InterruptedException {
        var site = Site.temporary(root.resolve("ear/target/server"), root.resolve("ear/target/loket.ear"));
        try (var house = House.open(site)) {
            var measured = new Transfers(new Calls(house.address()));
            for (var round = 0; round < WARM + MEASURED; round++) {
                measured.counts = round >= WARM;
                measured.round();
            }
            measured.write(report);
        }
    }

    /** One permit of the worker, granted as any other, and then taken along as far as an examination. */
    private void round() throws IOException, InterruptedException {
        var permit = granted();
        var offer = time(
                "offer", () -> calls.made("employer2", "api/transfers", Forms.offer(calls.nationalNumber(), permit)));
        time("acceptance", () -> calls.done("worker", "api/transfers/" + offer + "/acceptance", "{}"));
        time("examination", () -> calls.done("examiner", "api/cases/" + offer + "/examination", ""));
    }

    private String granted() throws IOException, InterruptedException {
        var number = time(
                "draft",
                () -> calls.made(
                        "employer", "api/applications", Forms.application(calls.worker(), calls.enterprise())));
        for (var slot : List.of("CONTRACT", "PASSPORT", "DIPLOMA")) {
            calls.document("employer", "api/applications/" + number + "/documents/" + slot);
        }
        time("submission", () -> calls.done("employer", "api/applications/" + number + "/submission", ""));
        time("examination of it", () -> calls.done("examiner", "api/cases/" + number + "/examination", ""));
        calls.done("examiner", "api/cases/" + number + "/proposal", Forms.grant());
        calls.done("decider", "api/cases/" + number + "/decision", "{\"confirm\": true}");
        time(READ, () -> calls.read("policy", VALUE));
        time(READ_BY_NOBODY, () -> calls.readByNobody(VALUE));
        return calls.permitOf(number);
    }

    private interface Call {
        String make() throws IOException, InterruptedException;
    }

    private String time(String what, Call call) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var answer = call.make();
        if (counts) {
            times.computeIfAbsent(what, none -> new ArrayList<>()).add((System.nanoTime() - begin) / 1e6);
        }
        return answer;
    }

    private void write(Report report) throws IOException {
        report.title("A transfer", "mvn -Pbench -Dbench=transfer")
                .say(
                        "Offer, acceptance and examination of a permit that is taken along, each a call over HTTP to the server"
                                + " as it is delivered, with its database, on this machine; beside it a first application for"
                                + " the same work in the same run. Milliseconds from the request to the whole answer, so the"
                                + " time of the server and a little more. The acceptance files, opens the case and has the law"
                                + " judge it. " + MEASURED + " rounds after " + WARM
                                + " to warm up, one caller. Each call but one names its caller and the password; what that"
                                + " takes is the difference between a value of the law read so and read by nobody. Budget:"
                                + " the three together, without it, below " + Report.number(BUDGET)
                                + " ms at the median.",
                        "")
                .row("call", "median (ms)", "95 of 100 below (ms)")
                .row("---", "--:", "--:");
        times.forEach((what, all) -> report.row(what, Report.number(at(all, 0.5)), Report.number(at(all, 0.95))));
        var transfer = sum("offer", "acceptance", "examination");
        var first = sum("draft", "submission", "examination of it");
        var password = at(times.get(READ), 0.5) - at(times.get(READ_BY_NOBODY), 0.5);
        report.row("a transfer, all three", Report.number(at(transfer, 0.5)), Report.number(at(transfer, 0.95)))
                .row("**the same without the passwords**", Report.number(at(transfer, 0.5) - 3 * password), "")
                .row("a first application, all three", Report.number(at(first, 0.5)), Report.number(at(first, 0.95)))
                .say(
                        "",
                        "A transfer takes %s times as long as a first application without its documents."
                                .formatted(Report.number(at(transfer, 0.5) / at(first, 0.5))));
        report.write("transfer.md");
    }

    private List<Double> sum(String... parts) {
        var sums = new ArrayList<Double>();
        for (var round = 0; round < MEASURED; round++) {
            var place = round;
            sums.add(List.of(parts).stream()
                    .mapToDouble(part -> times.get(part).get(place))
                    .sum());
        }
        return sums;
    }

    private static double at(List<Double> all, double share) {
        var sorted = all.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }
}
