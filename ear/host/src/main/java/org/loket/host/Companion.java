package org.loket.host;

/**
 * Travels in the server's JVM as an agent and ends server and database when the process that started them is gone without
 * having been able to: a {@code kill -9} leaves nothing running either.
 */
public final class Companion {

    private Companion() {}

    /** Arguments: the process to follow, and the database process to end with it where there is one. */
    public static void premain(String arguments) {
        var processes = arguments.split(",");
        ProcessHandle.of(Long.parseLong(processes[0]))
                .ifPresentOrElse(starter -> starter.onExit().thenRun(() -> leave(processes)), () -> leave(processes));
    }

    private static void leave(String[] processes) {
        if (processes.length > 1) {
            // a polite end: PostgreSQL waits until the server below has given its connections back
            ProcessHandle.of(Long.parseLong(processes[1])).ifPresent(ProcessHandle::destroy);
        }
        System.exit(0);
    }
}
