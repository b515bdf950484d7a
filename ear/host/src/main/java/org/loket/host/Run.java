package org.loket.host;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** What {@code mvn -Prun} does when everything is built: opens the house and keeps it open until a signal comes. */
public final class Run {

    private static final PrintStream PERSON = System.out;

    private static volatile boolean leaving;
    private static volatile boolean refused;

    private Run() {}

    /** Arguments: project directory, provisioned server, EAR, port, whether to start empty. */
    public static void main(String... arguments) throws InterruptedException {
        try {
            var root = Path.of(arguments[0]).toAbsolutePath().normalize();
            var site =
                    Site.at(root.resolve(".loket"), Path.of(arguments[1]), Path.of(arguments[2]), port(arguments[3]));
            // a bare -Dfresh arrives as "true"
            serve(root, site, !"false".equals(arguments[4]));
        } catch (CannotServe e) {
            if (!leaving) {
                refused = true;
                PERSON.println(e.getMessage());
                System.exit(1);
            }
        }
    }

    private static void serve(Path root, Site site, boolean fresh) throws InterruptedException {
        var house = House.prepare(site, fresh);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(house), "leave"));
        house.serve();
        welcome(root, house);
        house.server().awaitEnd();
        if (!leaving) {
            throw new CannotServe("The server ended by itself; the reason is in "
                    + root.relativize(house.server().log()));
        }
    }

    private static void welcome(Path root, House house) {
        List.of(
                        "",
                        "Loket is open at " + house.address(),
                        "",
                        "  Accounts  worker worker2 · employer employer2 · mandatary",
                        "            examiner examiner2 · decider · lead · policy · inspector · admin",
                        "  Password  loket",
                        "  Log       " + root.relativize(house.server().log()),
                        "  Stop      Ctrl-C. The data stays in .loket; -Dfresh starts empty, -Dport=8081 elsewhere.",
                        "")
                .forEach(PERSON::println);
    }

    private static void leave(House house) {
        leaving = true;
        house.close();
        if (!refused) {
            PERSON.println("Loket is closed.");
        }
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new CannotServe("-Dport=" + text + " is not a port: give a number from 1 to 65535.", notANumber);
        }
        throw new CannotServe("-Dport=" + text + " is not a port: give a number from 1 to 65535.");
    }
}
