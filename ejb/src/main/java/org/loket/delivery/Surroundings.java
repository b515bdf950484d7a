package org.loket.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The settings as they stand in the environment of the server. */
@ApplicationScoped
class Surroundings {

    private final Map<Settings, String> set = new EnumMap<>(Settings.class);

    Surroundings() {
        for (Settings setting : Settings.values()) {
            put(setting, System.getenv(setting.name()));
        }
    }

    /** As if it were set so. */
    void suppose(Settings setting, String value) {
        put(setting, value);
    }

    private void put(Settings setting, String value) {
        if (value == null || value.isBlank()) {
            set.remove(setting);
        } else {
            set.put(setting, value.strip());
        }
    }

    Optional<String> of(Settings setting) {
        return Optional.ofNullable(set.get(setting));
    }
}
