package org.loket.law.condition;

import java.util.Arrays;
import java.util.List;
import org.loket.law.Confidence;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;
import org.loket.law.Reason;
import org.loket.law.Source;

/** A condition by name with the provision that poses it; it words the answers. */
public final class Question {

    private final String condition;
    private final Provision basis;
    private final Confidence confidence;
    private final boolean discretionary;
    private final Keys keys;

    private Question(String condition, Provision basis, Confidence confidence, boolean discretionary, Keys keys) {
        this.condition = condition;
        this.basis = basis;
        this.confidence = confidence;
        this.discretionary = discretionary;
        this.keys = keys;
    }

    public static Question of(String condition, Provision basis) {
        return new Question(condition, basis, basis.confidence(), false, new Keys(condition));
    }

    /** The same question where the authority may refuse, but need not. */
    public Question leftToTheAuthority() {
        return new Question(condition, basis, confidence, true, keys);
    }

    /** The same question, no surer than what the answer rests on. */
    public Question restingOn(Confidence other) {
        Confidence weakest = confidence.weakest(other);
        return weakest == confidence ? this : new Question(condition, basis, weakest, discretionary, keys);
    }

    public Question restingOn(Source source) {
        return restingOn(source.confidence());
    }

    public Finding yes(String why, Object... arguments) {
        return answer(Met.YES, null, null, why, arguments);
    }

    public Finding no(String why, Object... arguments) {
        return answer(Met.NO, null, null, why, arguments);
    }

    public Finding unknown(String why, Object... arguments) {
        return answer(Met.UNKNOWN, null, null, why, arguments);
    }

    /** The answer with what the law asks and what the facts show; the reason is named {@code condition.why}. */
    public Finding answer(Met met, Object required, Object found, String why, Object... arguments) {
        Reason reason = new Reason(keys.of(why), List.of(arguments));
        return new Finding(condition, met, basis.citation(), confidence, discretionary, required, found, reason);
    }

    /** The keys of the few reasons of a condition, put together once. */
    private static final class Keys {

        private final String condition;
        private volatile Key[] known = {};

        private Keys(String condition) {
            this.condition = condition;
        }

        private String of(String why) {
            for (Key key : known) {
                // a why is a constant of the code, the same object each time
                if (key.why() == why) {
                    return key.text();
                }
            }
            return add(why);
        }

        private synchronized String add(String why) {
            String constant = why.intern();
            if (constant != why) {
                return of(constant);
            }
            Key key = new Key(constant, condition + "." + constant);
            Key[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = key;
            known = more;
            return key.text();
        }
    }

    private record Key(String why, String text) {}
}
