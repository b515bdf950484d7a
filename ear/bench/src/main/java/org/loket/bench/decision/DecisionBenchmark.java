package org.loket.bench.decision;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.loket.law.category.Assessment;
import org.loket.law.category.Judgement;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One decision, every condition answered: the house beside rule engines, on the same applications in turn. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
        value = 3,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
public class DecisionBenchmark {

    static final int APPLICATIONS = 256;
    static final long SEED = 20261121;

    @Benchmark
    public Judgement loket(House house) {
        return Ours.judge(house.questions.get(house.turn()));
    }

    @Benchmark
    public Assessment wholeAssessment(House house) {
        return Ours.assess(house.questions.get(house.turn()));
    }

    @Benchmark
    public List<Answer> droolsInOneSession(Rules rules) {
        return rules.drools.inOneSession(rules.samples.get(rules.turn()));
    }

    @Benchmark
    public List<Answer> droolsInNewSession(Rules rules) {
        return rules.drools.inNewSession(rules.samples.get(rules.turn()));
    }

    @Benchmark
    public List<Answer> kieDmn(Model model) {
        return model.dmn.answers(model.samples.get(model.turn()));
    }

    /** The applications, one after the other. */
    @State(Scope.Thread)
    public static class Applications {

        final List<Sample> samples = Samples.of(SEED, APPLICATIONS);
        private int turn;

        int turn() {
            turn = (turn + 1) % APPLICATIONS;
            return turn;
        }
    }

    /** The house, asked with its own facts. */
    public static class House extends Applications {

        final List<Ours.Question> questions =
                samples.stream().map(Ours.Question::of).toList();
    }

    /** Drools, open. */
    public static class Rules extends Applications {

        Drools drools;

        @Setup
        public void open() {
            drools = new Drools();
        }

        @TearDown
        public void close() {
            drools.close();
        }
    }

    /** The decision model, read. */
    public static class Model extends Applications {

        final Dmn dmn = new Dmn();
    }
}
