package org.loket.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rooms of the house and which rooms each may know. */
final class Rooms {

    static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("law", Set.of("kernel")),
            Map.entry("access", Set.of("kernel")),
            Map.entry("party", Set.of("kernel")),
            Map.entry("document", Set.of("kernel")),
            Map.entry("journal", Set.of("kernel")),
            Map.entry("labourmarket", Set.of("kernel", "law", "access", "amendment")),
            Map.entry("letter", Set.of("kernel", "law")),
            Map.entry("installation", Set.of("kernel", "access")),
            Map.entry("repetition", Set.of("kernel", "access")),
            Map.entry("assessment", Set.of("kernel", "law", "amendment", "labourmarket")),
            Map.entry("amendment", Set.of("kernel", "law", "access")),
            Map.entry("intake", Set.of("kernel", "law", "access", "amendment", "party", "document", "journal")),
            Map.entry("casework", Set.of("kernel", "law", "access", "amendment", "labourmarket", "intake")),
            Map.entry("trial", Set.of("kernel", "law", "access", "amendment", "intake", "casework", "register")),
            Map.entry("sweep", Set.of("kernel")),
            Map.entry("register", Set.of("kernel", "law", "amendment", "intake", "casework")),
            Map.entry("employment", Set.of("kernel", "law", "access", "amendment", "party", "register", "journal")),
            Map.entry(
                    "transfer",
                    Set.of(
                            "kernel",
                            "law",
                            "access",
                            "amendment",
                            "party",
                            "document",
                            "share",
                            "intake",
                            "casework",
                            "register",
                            "withdrawal",
                            "journal")),
            Map.entry("collective", Set.of("kernel", "law", "access", "party", "register", "employment", "sweep")),
            Map.entry("seal", Set.of("kernel", "access")),
            Map.entry("receipt", Set.of("kernel", "journal", "seal")),
            Map.entry("proof", Set.of("kernel", "party", "register", "seal")),
            Map.entry("renewal", Set.of("kernel", "law", "access", "amendment", "document", "intake", "register")),
            Map.entry("reexamination", Set.of("kernel", "law", "access", "amendment", "casework", "sweep")),
            Map.entry("residence", Set.of("kernel", "access", "register")),
            Map.entry(
                    "appeal",
                    Set.of("kernel", "law", "access", "amendment", "casework", "register", "withdrawal", "journal")),
            Map.entry("share", Set.of("kernel", "access", "party", "journal")),
            Map.entry("withdrawal", Set.of("kernel", "law", "access", "amendment", "register", "journal")),
            Map.entry("check", Set.of("kernel", "law", "access", "amendment", "share", "receipt")),
            Map.entry("inspection", Set.of("kernel", "access", "journal", "party", "register", "proof", "check")),
            Map.entry(
                    "correspondence",
                    Set.of(
                            "kernel",
                            "law",
                            "access",
                            "amendment",
                            "party",
                            "share",
                            "letter",
                            "intake",
                            "casework",
                            "register",
                            "proof",
                            "withdrawal",
                            "appeal",
                            "journal")),
            Map.entry(
                    "notice",
                    Set.of(
                            "kernel",
                            "access",
                            "amendment",
                            "intake",
                            "casework",
                            "trial",
                            "register",
                            "employment",
                            "collective",
                            "transfer",
                            "withdrawal",
                            "appeal",
                            "correspondence",
                            "journal")),
            Map.entry("delivery", Set.of("kernel", "access", "notice")),
            Map.entry(
                    "worklist",
                    Set.of(
                            "kernel",
                            "law",
                            "access",
                            "party",
                            "document",
                            "intake",
                            "casework",
                            "register",
                            "employment",
                            "transfer",
                            "journal")),
            Map.entry(
                    "demo",
                    Set.of(
                            "kernel",
                            "law",
                            "access",
                            "party",
                            "document",
                            "installation",
                            "labourmarket",
                            "intake",
                            "casework",
                            "register",
                            "employment",
                            "transfer",
                            "withdrawal",
                            "renewal",
                            "appeal",
                            "sweep",
                            "notice",
                            "delivery",
                            "inspection",
                            "worklist")));

    private Rooms() {}

    static ArchCondition<JavaClass> knowOnlyTheRoomsTheyMay() {
        return new ArchCondition<>("know only the rooms they may") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String home = roomOf(item).orElseThrow();
                Set<String> allowed = MAY_KNOW.get(home);
                if (allowed == null) {
                    events.add(SimpleConditionEvent.violated(item, home + " is no room of the house"));
                    return;
                }
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    roomOf(dependency.getTargetClass())
                            .filter(room -> !room.equals(home) && !allowed.contains(room))
                            .ifPresent(room -> events.add(SimpleConditionEvent.violated(
                                    item, home + " may not know " + room + ": " + dependency.getDescription())));
                }
            }
        };
    }

    static Optional<String> roomOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 && parts[0].equals("org") && parts[1].equals("loket")
                ? Optional.of(parts[2])
                : Optional.empty();
    }
}
