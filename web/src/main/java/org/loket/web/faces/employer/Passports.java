package org.loket.web.faces.employer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.loket.kernel.Invalid;
import org.loket.kernel.Nationality;
import org.loket.kernel.NotANumber;
import org.loket.kernel.PassportMrz;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;

/** What the two lines at the foot of a passport say, as answers to the questions about its holder. */
@RequestScoped
public class Passports {

    static final String LINES = "worker.passportMrz";

    private final Countries countries;
    private final Clock clock;

    protected Passports() {
        this(null, null);
    }

    @Inject
    Passports(Countries countries, Clock clock) {
        this.countries = countries;
        this.clock = clock;
    }

    /** The answers in the passport to what was left open; nothing where there are no lines, or wrong ones. */
    Map<String, String> fillIn(Map<String, String> typed) {
        String lines = typed.get(LINES);
        if (lines == null || lines.isBlank()) {
            return Map.of();
        }
        try {
            Map<String, String> open = new HashMap<>(said(lines));
            open.keySet().removeIf(field -> typed.get(field) != null);
            return open;
        } catch (Invalid wrongLines) {
            // the lines themselves are refused with the rest of the step
            return Map.of();
        }
    }

    /** The answers in the passport; throws {@link Invalid} where the lines are wrong or missing. */
    Map<String, String> said(String lines) {
        if (lines == null || lines.isBlank()) {
            throw new Invalid(Violation.of(LINES, "required"));
        }
        try {
            PassportMrz passport = PassportMrz.of(lines);
            Map<String, String> said = new HashMap<>();
            said.put("worker.passportNumber", passport.passportNumber());
            said.put("worker.passportExpiresOn", passport.expiresOn().toString());
            said.put(
                    "worker.nationality",
                    countries.name(Nationality.of(passport.nationality()).code()));
            passport.bornOn(TheClock.today(clock)).ifPresent(born -> said.put("worker.birthDate", born.toString()));
            return said;
        } catch (NotANumber e) {
            throw new Invalid(Violation.of(LINES, e.code()));
        }
    }
}
