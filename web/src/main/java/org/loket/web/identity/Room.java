package org.loket.web.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rooms of the building and who may enter them: the one table behind every page, the menu and the landing after
 * signing in. What stands in no room is not served.
 */
enum Room {
    APPLICATIONS("/employer/applications", true, "EMPLOYER", "MANDATARY"),
    CHECK("/employer/check", true, "EMPLOYER", "MANDATARY", "INSPECTOR"),
    EMPLOYER("/employer", false, "EMPLOYER", "MANDATARY"),
    DOSSIER("/worker/dossier", true, "WORKER"),
    WORKER("/worker", false, "WORKER"),
    QUEUE("/staff/queue", true, "EXAMINER", "DECIDER", "LEAD"),
    STAFF("/staff", false, "EXAMINER", "DECIDER", "LEAD"),
    NOTICES("/notices", true, "EMPLOYER", "MANDATARY", "WORKER"),
    LAW("/policy/law", true, "POLICY", "LEAD"),
    POLICY("/policy", false, "POLICY", "LEAD"),
    OPERATIONS("/admin/operations", true, "ADMIN"),
    ADMIN("/admin", false, "ADMIN"),
    ME("/me", false, "WORKER", "EMPLOYER", "MANDATARY", "EXAMINER", "DECIDER", "LEAD", "POLICY", "INSPECTOR", "ADMIN"),
    PUSH(
            "/jakarta.faces.push",
            false,
            "WORKER",
            "EMPLOYER",
            "MANDATARY",
            "EXAMINER",
            "DECIDER",
            "LEAD",
            "POLICY",
            "INSPECTOR",
            "ADMIN"),
    HOME("/index", false),
    SIGN_IN("/sign-in", false),
    SIGN_OUT("/sign-out", false),
    ACCESSIBILITY("/accessibility", false),
    PRIVACY("/privacy", false),
    PARTS("/parts", false),
    RESOURCES("/jakarta.faces.resource", false),
    API("/api", false);

    private final String path;
    private final boolean inMenu;
    private final Set<String> roles;

    Room(String path, boolean inMenu, String... roles) {
        this.path = path;
        this.inMenu = inMenu;
        this.roles = Set.of(roles);
    }

    /** The room of that path, the first that fits: a page before the wing that it stands in. */
    static Optional<Room> of(String path) {
        if (path.equals("/")) {
            return Optional.of(HOME);
        }
        return Arrays.stream(values()).filter(room -> room.covers(path)).findFirst();
    }

    static List<Room> menu() {
        return Arrays.stream(values()).filter(room -> room.inMenu).toList();
    }

    boolean isPublic() {
        return roles.isEmpty();
    }

    Set<String> roles() {
        return roles;
    }

    String path() {
        return path;
    }

    /** The key of its name in the menu. */
    String label() {
        return "room." + name();
    }

    private boolean covers(String asked) {
        return asked.equals(path) || asked.startsWith(path + "/") || asked.equals(path + ".xhtml");
    }
}
