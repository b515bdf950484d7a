package org.loket.kernel;

import java.io.Serializable;
import java.util.UUID;

/** The number under which Loket knows a worker, with or without a national number. */
public record WorkerNumber(UUID id) implements Serializable {

    public static WorkerNumber of(String text) {
        try {
            return new WorkerNumber(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotANumber("worker-number.form");
        }
    }

    public static WorkerNumber fresh() {
        return new WorkerNumber(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
