package org.loket.check;

import java.time.LocalDate;
import java.util.List;
import org.loket.law.Citation;
import org.loket.receipt.Receipt;

/**
 * May the worker work, until when and why; nothing else about the worker.
 *
 * @param validUntil the last day; null where the worker may not work, and where nothing ends the right to
 * @param receipt signed by the house; null as long as the check is not written down
 */
public record CheckAnswer(Verdict verdict, LocalDate validUntil, List<Ground> grounds, String receipt) {

    static CheckAnswer of(Verdict verdict, LocalDate validUntil, Ground... grounds) {
        return new CheckAnswer(verdict, validUntil, List.of(grounds), null);
    }

    static CheckAnswer refused(Ground... grounds) {
        return of(Verdict.NOT_ALLOWED, null, grounds);
    }

    /** The grounds for programs. */
    public List<String> codes() {
        return grounds.stream().map(Ground::code).toList();
    }

    CheckAnswer receipted(Receipt given) {
        return new CheckAnswer(verdict, validUntil, grounds, given.text());
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
