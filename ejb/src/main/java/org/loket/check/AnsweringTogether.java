package org.loket.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.loket.kernel.Together;

/** Questions that come at once are answered in one transaction; nobody is answered before it is on disk. */
@ApplicationScoped
class AnsweringTogether {

    // while one waits for the disk, another is read and judged
    private static final int TURNS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Together<Asked, Answered> together = new Together<>(TURNS, PATIENCE, Duration.ZERO, this::each);

    @Inject
    Answering answering;

    CheckAnswer answer(Asked question) {
        return together.ask(question).orRefused();
    }

    private List<Answered> each(List<Asked> questions) {
        return answering.each(questions);
    }
}
