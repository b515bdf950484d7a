package org.loket.web.faces.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The last answers of a visitor, kept with the session and through signing in. The address names them by a number that
 * says nothing, and nobody else can open it.
 */
@RequestScoped
public class KeptAnswers {

    private static final String KEPT = KeptAnswers.class.getName();
    private static final int MOST = 5;

    private static final class Slips extends LinkedHashMap<String, Slip> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Slip> eldest) {
            return size() > MOST;
        }
    }

    /** @param carry the category in which an application was asked for; null where none was */
    private record Slip(Map<String, String> typed, String carry) implements Serializable {}

    @Inject
    HttpServletRequest request;

    String keep(Map<String, String> typed) {
        String number = UUID.randomUUID().toString();
        Map<String, String> given = new HashMap<>(typed);
        given.values().removeIf(answer -> answer == null || answer.isBlank());
        put(number, new Slip(given, null));
        return number;
    }

    Optional<Map<String, String>> find(String number) {
        return slip(number).map(slip -> Map.copyOf(slip.typed()));
    }

    /** From now on whoever comes with that number and may apply gets an application. */
    void carry(String number, String category) {
        slip(number).ifPresent(slip -> put(number, new Slip(slip.typed(), category)));
    }

    /** Whether an application was asked for and none was begun yet. */
    boolean isCarried(String number) {
        return slip(number).map(Slip::carry).isPresent();
    }

    /** The category in which an application was asked for; only once. */
    Optional<String> takeCarried(String number) {
        Optional<String> category = slip(number).map(Slip::carry);
        category.ifPresent(
                taken -> put(number, new Slip(slip(number).orElseThrow().typed(), null)));
        return category;
    }

    private Optional<Slip> slip(String number) {
        HttpSession session = request.getSession(false);
        if (session == null || number == null || !(session.getAttribute(KEPT) instanceof Slips slips)) {
            return Optional.empty();
        }
        synchronized (slips) {
            return Optional.ofNullable(slips.get(number));
        }
    }

    private void put(String number, Slip slip) {
        HttpSession session = request.getSession();
        Slips slips = session.getAttribute(KEPT) instanceof Slips known ? known : new Slips();
        synchronized (slips) {
            slips.put(number, slip);
        }
        session.setAttribute(KEPT, slips);
    }
}
