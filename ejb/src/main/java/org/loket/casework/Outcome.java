package org.loket.casework;

/** What can be decided on an application. */
public enum Outcome {
    GRANT(Stage.GRANTED),
    REFUSE(Stage.REFUSED),
    INADMISSIBLE(Stage.INADMISSIBLE);

    private final Stage stage;

    Outcome(Stage stage) {
        this.stage = stage;
    }

    Stage stage() {
        return stage;
    }
}
