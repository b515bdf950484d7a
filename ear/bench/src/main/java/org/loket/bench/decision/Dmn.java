package org.loket.bench.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Apache KIE's DMN engine; what it is handed stands ready before it is asked. */
final class Dmn implements Engine {

    private static final String MODEL = "org/loket/bench/decision/admission.dmn";

    private final DMNRuntime runtime = runtime();
    private final DMNModel model = runtime.getModels().get(0);
    private final List<String> free = List.copyOf(Lists.freeMovement());
    private final List<String> functions2021 = List.copyOf(Lists.functions("2021-04-01"));
    private final List<String> functions2023 = List.copyOf(Lists.functions("2023-09-01"));
    private final List<String> functions2026 = List.copyOf(Lists.functions("2026-01-01"));

    @Override
    public Map<String, String> decide(Sample sample) {
        return Answers.byCondition(answers(sample));
    }

    List<Answer> answers(Sample sample) {
        var context = runtime.newContext();
        context.set("sample", sample);
        context.set("free", free);
        context.set("functions2021", functions2021);
        context.set("functions2023", functions2023);
        context.set("functions2026", functions2026);
        var result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        var answers = new ArrayList<Answer>();
        for (var decision : model.getDecisions()) {
            // a decision with an article is a condition, the others are steps on the way
            var article = decision.getDecision().getDescription();
            var met = (String)
                    (article == null
                            ? null
                            : result.getDecisionResultById(decision.getId()).getResult());
            if (met != null) {
                answers.add(new Answer(decision.getId(), met, article, null));
            }
        }
        return answers;
    }

    private static DMNRuntime runtime() {
        Resource model = ResourceFactory.newClassPathResource(MODEL);
        return DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(model))
                .getOrElseThrow(IllegalStateException::new);
    }
}
