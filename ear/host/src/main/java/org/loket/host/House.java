package org.loket.host;

import java.net.URI;

/** Database and server of one site, opened and closed together. */
public final class House implements AutoCloseable {

    private final Site site;
    private final Directory directory;
    private Database database;
    private Server server;
    private boolean closed;

    private House(Site site, Directory directory) {
        this.site = site;
        this.directory = directory;
    }

    /** Opens the house and waits until it serves. */
    public static House open(Site site) {
        var house = prepare(site, false);
        house.serve();
        return house;
    }

    /** Takes the site into possession without starting anything yet, so that a hook to close it can be set first. */
    static House prepare(Site site, boolean fresh) {
        Ports.requireFree(site.port());
        if (fresh && Database.isOutside()) {
            throw new CannotServe("-Dfresh empties a database of its own, never the one that LOKET_DB_URL names.");
        }
        var directory = Directory.hold(site.directory());
        if (fresh) {
            directory.empty();
        }
        return new House(site, directory);
    }

    void serve() {
        try {
            startDatabase();
            startServer();
            server.awaitOpen();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public URI address() {
        return server.address();
    }

    public Server server() {
        return server;
    }

    public Database database() {
        return database;
    }

    /** Starts the server again on the same database, after it was killed or closed, and waits until it serves. */
    public void reopenServer() {
        server.close();
        startServer();
        server.awaitOpen();
    }

    /** Ends the server, then the database; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
        directory.close();
        if (!site.lasting()) {
            Directory.remove(site.directory());
        }
    }

    private synchronized void startDatabase() {
        requireOpen();
        database = Database.open(directory.resolve("database"), site.lasting());
    }

    private synchronized void startServer() {
        requireOpen();
        server = Server.start(site, database);
    }

    private void requireOpen() {
        if (closed) {
            throw new CannotServe("The house was closed while it was being opened.");
        }
    }
}
