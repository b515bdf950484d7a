package org.loket.web.faces.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loket.law.Circumstances;
import org.loket.web.text.Texts;

class FactFoundTest {

    @Test
    void everyFactThatCanBeEstablishedHasAName() {
        for (String language : List.of("nl", "en")) {
            assertThat(new FactFound().getFields())
                    .allMatch(field -> Texts.in(language).knows("fact." + field.substring(field.indexOf('.') + 1)));
        }
    }

    @Test
    void everyCircumstanceThatTriggersAGroundCanBeEstablished() {
        assertThat(new FactFound().getFields())
                .containsAll(Arrays.stream(Circumstances.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map("circumstances."::concat)
                        .toList());
    }
}
