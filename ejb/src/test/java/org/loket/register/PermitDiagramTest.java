package org.loket.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The diagram in the documentation is the one that the code draws. */
class PermitDiagramTest {

    private static final Path DOCUMENT = Path.of("../docs/permit-life.md");

    @Test
    void theDiagramInTheDocumentationIsDrawnFromTheCode() throws IOException {
        String drawn = String.join("\n", drawn());
        assertThat(Files.readString(DOCUMENT).replace("\r\n", "\n"))
                .as("put this into %s:%n%s", DOCUMENT, drawn)
                .contains("```mermaid\n" + drawn + "\n```");
    }

    @Test
    void everyStateCanBeReachedAndNoneButTheLastIsADeadEnd() {
        List<PermitState> reached = Arrays.stream(Turn.values()).map(Turn::to).toList();
        for (PermitState state : PermitState.values()) {
            assertThat(state == PermitState.VALID || reached.contains(state))
                    .as("%s", state)
                    .isTrue();
            boolean left = Arrays.stream(Turn.values()).anyMatch(turn -> turn.startsIn(state));
            assertThat(left).as("%s can be left", state).isEqualTo(state != PermitState.SUCCEEDED);
        }
    }

    private static List<String> drawn() {
        List<String> lines = new ArrayList<>(List.of("stateDiagram-v2", "    [*] --> VALID: granted"));
        for (Turn turn : Turn.values()) {
            for (PermitState from : PermitState.values()) {
                if (turn.startsIn(from)) {
                    lines.add("    %s --> %s: %s".formatted(from, turn.to(), said(turn)));
                }
            }
        }
        lines.add("    SUCCEEDED --> [*]");
        lines.add("    LAPSED --> [*]");
        lines.add("    WITHDRAWN --> [*]");
        return lines;
    }

    private static String said(Turn turn) {
        return Arrays.stream(turn.name().split("_"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
