package org.loket.check;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.loket.law.Citation;

/**
 * May the worker work, until when and why; nothing else about the worker.
 *
 * @param validUntil the last day; null where the worker may not work, and where nothing ends the right to
 * @param receipt the number under which the journal keeps this check
 */
public record CheckAnswer(Verdict verdict, LocalDate validUntil, List<Ground> grounds, UUID receipt) {

    static CheckAnswer of(Verdict verdict, LocalDate validUntil, Ground... grounds) {
        return new CheckAnswer(verdict, validUntil, List.of(grounds), UUID.randomUUID());
    }

    static CheckAnswer refused(Ground... grounds) {
        return of(Verdict.NOT_ALLOWED, null, grounds);
    }

    /** What the check answers. */
    public enum Verdict {
        ALLOWED,
        ALLOWED_WITH_CONDITIONS,
        NOT_ALLOWED
    }

    /** One reason, with its code for programs, its provision and what its sentence names. */
    public record Ground(String code, Citation citation, List<Object> arguments) {

        static Ground of(String code, Citation citation, Object... arguments) {
            return new Ground(code, citation, List.of(arguments));
        }

        /** The key under which the bundles hold the sentence. */
        public String textKey() {
            return "check." + code;
        }
    }
}
