package org.loket.web.identity;

import static org.loket.access.Role.ADMIN;
import static org.loket.access.Role.DECIDER;
import static org.loket.access.Role.EMPLOYER;
import static org.loket.access.Role.EXAMINER;
import static org.loket.access.Role.INSPECTOR;
import static org.loket.access.Role.LEAD;
import static org.loket.access.Role.MANDATARY;
import static org.loket.access.Role.POLICY;
import static org.loket.access.Role.WORKER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loket.access.Actor;
import org.loket.access.Role;

/**
 * The rooms of the building and who may enter them: the one table behind every page, the menu and the landing after
 * signing in. What stands in no room is not served.
 */
enum Room {
    APPLICATIONS("/employer/applications", true, EMPLOYER, MANDATARY),
    OFFERS("/employer/offers", true, EMPLOYER, MANDATARY),
    CHECK("/employer/check", true, EMPLOYER, MANDATARY, INSPECTOR),
    EMPLOYER_WING("/employer", EMPLOYER, MANDATARY),
    DOSSIER("/worker/dossier", true, WORKER),
    OWN_OFFERS("/worker/offers", true, WORKER),
    SHARE("/worker/share", true, WORKER),
    UNLIMITED("/worker/unlimited", true, WORKER),
    WORKER_WING("/worker", WORKER),
    QUEUE("/staff/queue", true, EXAMINER, DECIDER, LEAD),
    ENDS("/staff/ends", true, EXAMINER, DECIDER, LEAD),
    WITHDRAWALS("/staff/withdrawals", true, EXAMINER, DECIDER, LEAD),
    APPEALS("/staff/appeals", true, EXAMINER, DECIDER, LEAD),
    STAFF_WING("/staff", EXAMINER, DECIDER, LEAD),
    DOCUMENTS("/documents", WORKER, EMPLOYER, MANDATARY, EXAMINER, DECIDER, LEAD),
    LETTERS("/letters", WORKER, EMPLOYER, MANDATARY, EXAMINER, DECIDER, LEAD),
    WEBHOOKS("/notices/webhooks", EMPLOYER, MANDATARY),
    NOTICES("/notices", EMPLOYER, MANDATARY, WORKER),
    PUSH_WORKER("/push-worker.js"),
    // the law is for everybody to read; those who work with it have it in their menu
    LAW("/policy/law", Set.of(POLICY, LEAD), Set.of()),
    SURPLUSES("/policy/surpluses", Set.of(POLICY, LEAD), Set.of(POLICY, EXAMINER, DECIDER, LEAD)),
    AMENDMENTS("/policy/amendments", true, POLICY, LEAD),
    AMENDING("/policy/amend", POLICY),
    POLICY_WING("/policy", POLICY, LEAD),
    OPERATIONS("/admin/operations", true, ADMIN),
    DELIVERIES("/deliveries", Set.of(LEAD, ADMIN), Set.of(EXAMINER, DECIDER, LEAD, ADMIN)),
    ADMIN_WING("/admin", ADMIN),
    ME("/me", Role.values()),
    PUSH("/jakarta.faces.push", Role.values()),
    // whoever wonders whether a permit is possible need not sign in; employers have it in their menu
    PERMIT("/permit", Set.of(EMPLOYER, MANDATARY), Set.of()),
    INSPECTION("/inspection/look", true, INSPECTOR),
    // whoever holds a proof verifies it without being known; inspectors have it in their menu
    VERIFY("/verify/check", Set.of(INSPECTOR), Set.of()),
    VERIFY_WING("/verify"),
    HOME("/index"),
    SIGN_IN("/sign-in"),
    SIGN_OUT("/sign-out"),
    ACCESSIBILITY("/accessibility"),
    PRIVACY("/privacy"),
    PARTS("/parts"),
    RESOURCES("/jakarta.faces.resource"),
    API("/api");

    // asked for twice with each request
    private static final Room[] ALL = values();
    private static final String PAGE = ".xhtml";

    private final String path;
    private final Set<Role> menus;
    private final Set<Role> roles;

    Room(String path, Role... roles) {
        this(path, false, roles);
    }

    Room(String path, boolean inMenu, Role... roles) {
        this(path, inMenu ? Set.of(roles) : Set.of(), Set.of(roles));
    }

    /** @param menus whose menu shows it; {@code roles}: who may enter, everybody where there are none */
    Room(String path, Set<Role> menus, Set<Role> roles) {
        this.path = path;
        this.menus = menus;
        this.roles = roles;
    }

    /** The room of that path, the first that fits: a page before the wing that it stands in. */
    static Optional<Room> of(String path) {
        if (path.equals("/")) {
            return Optional.of(HOME);
        }
        for (Room room : ALL) {
            if (room.covers(path)) {
                return Optional.of(room);
            }
        }
        return Optional.empty();
    }

    static List<Room> menuOf(Actor actor) {
        return Arrays.stream(values())
                .filter(room -> actor.roles().stream().anyMatch(room.menus::contains))
                .toList();
    }

    boolean isPublic() {
        return roles.isEmpty();
    }

    boolean isOpenTo(Actor actor) {
        return isPublic() || actor.roles().stream().anyMatch(roles::contains);
    }

    String path() {
        return path;
    }

    /** The key of its name in the menu. */
    String label() {
        return "room." + name();
    }

    private boolean covers(String asked) {
        return asked.startsWith(path)
                && (asked.length() == path.length()
                        || asked.charAt(path.length()) == '/'
                        || asked.startsWith(PAGE, path.length()) && asked.length() == path.length() + PAGE.length());
    }
}
