package org.loket.web.faces.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.law.change.Change;
import org.loket.law.change.FactPath;
import org.loket.web.text.Text;
import org.loket.web.text.TextIn;

/** Every fact of the law can be asked for, and told, in both languages. */
class FactQuestionsTest {

    private final FactQuestions questions = new FactQuestions();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyFactThatCanBeAskedHasItsQuestion(String language) {
        Text text = TextIn.language(language);
        List<String> identify = List.of("job.title", "job.occupation", "job.jointCommittee");
        Stream.concat(
                        questions.single().stream(),
                        questions.lines().stream().flatMap(line -> line.questions().stream()))
                .map(FactQuestion::key)
                .filter(key -> !identify.contains(key))
                .forEach(key -> assertThat(text.knows("permit.ask." + key) || text.knows("ask." + key))
                        .as(key)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyFactThatCouldChangeIsNamed(String language) {
        Text text = TextIn.language(language);
        assertThat(FactPath.all()).isNotEmpty().allSatisfy(path -> assertThat(text.knows("fact." + path.text()))
                .as(path.text())
                .isTrue());
        assertThat(Change.Kind.values()).allSatisfy(kind -> assertThat(text.knows("permit.change." + kind))
                .as(kind.name())
                .isTrue());
    }
}
