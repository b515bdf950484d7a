package org.loket.bench.check;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.loket.host.Database;

/**
 * Workers who each hold a permit with the employer of the demo, written into the registers as if granted long ago. The files
 * behind the permits are left out: no check reads them.
 */
final class Population {

    static final String ENTERPRISE = "0403019261";

    // a day of birth for each 900 of them, and the check digits that the national register adds
    private static final String BORN = "(date '1955-01-01' + i / 900)";
    private static final String BODY = "to_char(" + BORN + ", 'YYMMDD') || lpad((1 + i % 900)::text, 3, '0')";
    private static final String NATIONAL_NUMBER =
            "(%1$s || lpad((97 - (%1$s)::bigint %% 97)::text, 2, '0'))".formatted(BODY);
    private static final String WORKER = "md5('worker ' || i)::uuid::text";

    private Population() {}

    /** Enters them where they are not there yet, and empties the journal of who asked about them before. */
    static void enterOnce(Database database, int many) throws SQLException {
        if (count(database) != many) {
            enter(database, many);
        }
        asSuperuser(database, "truncate journal_entry, receipt_leaf");
    }

    private static int count(Database database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from permit where number like 'TA-9-%'")) {
            row.next();
            return row.getInt(1);
        }
    }

    static void enter(Database database, int many) throws SQLException {
        var each = " from generate_series(0, " + (many - 1) + ") i on conflict do nothing";
        asSuperuser(
                database,
                "insert into worker (number, version, first_name, last_name, birth_date, nationality,"
                        + " national_number, passport_number) select " + WORKER + ", 1, 'Bench', 'Tran', " + BORN
                        + ", 'VNM', " + NATIONAL_NUMBER + ", 'P' || i" + each,
                "insert into permit (number, version, case_number, worker, enterprise, category, job_title,"
                        + " occupation, valid_from, valid_until, granted_at) select 'TA-9-' || i, 1, 'VL-9-' || i, "
                        + WORKER
                        + ", '" + ENTERPRISE + "', 'HIGHLY_SKILLED', 'Engineer', '2512', current_date - 100,"
                        + " current_date + 500, now()" + each,
                "vacuum analyze");
    }

    /** Writes the log of the database through once, as it is in a database in use: laying out a piece of it stops all who write. */
    static void writeLogThrough(Database database) throws SQLException {
        asSuperuser(
                database,
                "create table filling as select repeat(md5(i::text), 30) as filler from generate_series(1, 4500000) i",
                "drop table filling",
                "checkpoint");
    }

    /** Without what guards the tables: the triggers, and the files behind the permits. */
    private static void asSuperuser(Database database, String... orders) throws SQLException {
        var url = database.url().replaceFirst("\\?.*", "");
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var order : orders) {
                statement.execute(order);
            }
        }
    }

    /** Some of them, drawn by chance but the same each time. */
    static List<String> nationalNumbers(Database database, int most) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select national_number from worker where first_name = 'Bench'"
                        + " order by md5(number) limit " + most)) {
            var numbers = new ArrayList<String>();
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
            return numbers;
        }
    }
}
