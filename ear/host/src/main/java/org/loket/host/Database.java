package org.loket.host;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** The PostgreSQL of a house: its own, or one outside that {@code LOKET_DB_URL} names. */
public final class Database implements AutoCloseable {

    private static final String NAME = "loket";
    private static final String OUTSIDE = "LOKET_DB_URL";

    private final String url;
    private final String user;
    private final String password;
    private final Path directory;
    private final EmbeddedPostgres own;

    private Database(String url, String user, String password, Path directory, EmbeddedPostgres own) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.directory = directory;
        this.own = own;
    }

    /** The database outside if the environment names one, otherwise an embedded one in the directory. */
    public static Database open(Path directory, boolean lasting) {
        return isOutside() ? outside(System.getenv(OUTSIDE)) : embedded(directory, lasting);
    }

    /** Whether the environment names a database outside. */
    static boolean isOutside() {
        var url = System.getenv(OUTSIDE);
        return url != null && !url.isBlank();
    }

    public static Database embedded(Path directory, boolean lasting) {
        endLeftOver(directory);
        try {
            var durability = lasting ? "on" : "off";
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    // the same order and case rules on every machine, whatever its locale
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("fsync", durability)
                    .setServerConfig("synchronous_commit", durability)
                    .setServerConfig("max_connections", "100")
                    // room for the registers and their indexes; what is not used of it is not taken from the machine
                    .setServerConfig("shared_buffers", lasting ? "1GB" : "128MB")
                    // laying out a new piece of the log stops all who write: once there, every piece is used again
                    .setServerConfig("min_wal_size", lasting ? "4GB" : "80MB")
                    // and checkpoints, which keep the disk busy, are rare and spread
                    .setServerConfig("max_wal_size", lasting ? "4GB" : "1GB")
                    .setServerConfig("checkpoint_timeout", lasting ? "15min" : "5min")
                    .start();
            createIfMissing(postgres);
            return new Database(postgres.getJdbcUrl(NAME, NAME), NAME, NAME, directory, postgres);
        } catch (IOException | IllegalStateException | SQLException e) {
            throw new CannotServe("PostgreSQL does not start in " + directory + ": " + e.getMessage(), e);
        }
    }

    public String url() {
        return url;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The process to end with the house; none for a database outside. */
    OptionalLong process() {
        return own == null ? OptionalLong.empty() : postmaster(directory);
    }

    @Override
    public void close() {
        if (own != null) {
            try {
                own.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Database outside(String url) {
        var database = new Database(
                url,
                System.getenv().getOrDefault("LOKET_DB_USER", NAME),
                System.getenv().getOrDefault("LOKET_DB_PASSWORD", NAME),
                null,
                null);
        try (var connection = database.connect()) {
            assert connection.isValid(0);
            return database;
        } catch (SQLException e) {
            throw new CannotServe("The database that " + OUTSIDE + " names cannot be used: " + e.getMessage(), e);
        }
    }

    private static void createIfMissing(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create role " + NAME + " login password '" + NAME + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
        }
    }

    /** A server whose house was killed may still hold the directory; the caller holds the house's lock, so it is nobody's. */
    private static void endLeftOver(Path directory) {
        postmaster(directory).ifPresent(pid -> ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .command()
                        .filter(c -> c.endsWith("postgres"))
                        .isPresent())
                .ifPresent(Database::end));
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (Exception stillThere) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private static OptionalLong postmaster(Path directory) {
        var file = directory.resolve("postmaster.pid");
        try {
            return Files.exists(file)
                    ? OptionalLong.of(
                            Long.parseLong(Files.readAllLines(file).get(0).strip()))
                    : OptionalLong.empty();
        } catch (IOException | RuntimeException unreadable) {
            return OptionalLong.empty();
        }
    }
}
