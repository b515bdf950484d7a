package org.loket.bench.decision;

import java.util.List;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Drools with its rules compiled to Java; one session for all decisions, which is its fastest form. */
final class Drools implements Engine, AutoCloseable {

    private static final String RULES = "org/loket/bench/decision/admission.drl";
    private static final int FOR_GOOD = 99991231;
    private static final List<Threshold> THRESHOLDS = List.of(
            new Threshold("HIGHLY_SKILLED", 20230101, 20240101, 4_598_400),
            new Threshold("HIGHLY_SKILLED", 20240101, 20250101, 4_663_200),
            new Threshold("HIGHLY_SKILLED", 20250101, FOR_GOOD, 4_891_200),
            new Threshold("MANAGERIAL", 20230101, 20240101, 7_357_440),
            new Threshold("MANAGERIAL", 20240101, 20250101, 7_461_120),
            new Threshold("MANAGERIAL", 20250101, FOR_GOOD, 7_825_920),
            new Threshold("BLUE_CARD", 20230101, 20240101, 5_518_080),
            new Threshold("BLUE_CARD", 20240101, 20240501, 5_595_840),
            new Threshold("BLUE_CARD", 20240501, 20250101, 6_062_160),
            new Threshold("BLUE_CARD", 20250101, FOR_GOOD, 6_358_560),
            new Threshold("ICT_SPECIALIST", 20250101, FOR_GOOD, 4_891_200));

    private final KieBase rules = compiled();
    private final Answers answers = new Answers();
    private final KieSession session = session(answers);

    @Override
    public Map<String, String> decide(Sample sample) {
        return Answers.byCondition(inOneSession(sample));
    }

    List<Answer> inOneSession(Sample sample) {
        var handle = session.insert(sample);
        session.fireAllRules();
        session.delete(handle);
        return answers.take();
    }

    List<Answer> inNewSession(Sample sample) {
        var collected = new Answers();
        var fresh = session(collected);
        fresh.insert(sample);
        fresh.fireAllRules();
        fresh.dispose();
        return collected.take();
    }

    @Override
    public void close() {
        session.dispose();
    }

    private KieSession session(Answers collected) {
        var made = rules.newKieSession();
        made.setGlobal("answers", collected);
        made.setGlobal("free", Lists.freeMovement());
        made.setGlobal("functions2021", Lists.functions("2021-04-01"));
        made.setGlobal("functions2023", Lists.functions("2023-09-01"));
        made.setGlobal("functions2026", Lists.functions("2026-01-01"));
        THRESHOLDS.forEach(made::insert);
        return made;
    }

    private static KieBase compiled() {
        var services = KieServices.Factory.get();
        var files = services.newKieFileSystem();
        files.write("src/main/resources/" + RULES, services.getResources().newClassPathResource(RULES));
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        var faults = builder.getResults().getMessages(Message.Level.ERROR);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }
}
