package org.loket.it;

import java.sql.Connection;
import java.sql.SQLException;

/** Permits of as many workers of one enterprise, written into the tables as if each had been granted long ago. */
final class ManyPermits {

    private static final String OF_THE_CASE =
            "'VL-2026-' || i || '-' || lpad((97 - (20260000000 + i) % 97)::text, 2, '0')";
    private static final String OF_THE_PERMIT = OF_THE_CASE.replace("VL-", "TA-");
    private static final String THE_WORKER = "lpad(i::text, 32, '0')::uuid::text";

    private final Connection connection;
    private final String enterprise;

    ManyPermits(Connection connection, String enterprise) {
        this.connection = connection;
        this.enterprise = enterprise;
    }

    /** Valid ones, numbered from that number on. */
    void enter(int first, int count) throws SQLException {
        var each = " from generate_series(" + first + ", " + (first + count - 1) + ") i";
        connection.setAutoCommit(false);
        run("insert into worker select " + THE_WORKER + ", 1, 'Linh', 'Tran', '1991-03-08', 'VNM', null, 'P' || i"
                + each);
        run("insert into application select " + OF_THE_CASE + ", 1, 'SUBMITTED', '" + enterprise
                + "', 'employer', 'HIGHLY_SKILLED', '{}', 1, " + THE_WORKER + ", now(), now(), now()" + each);
        run("insert into permit_case (number, version, stage, category, enterprise, worker, submitted_on, term,"
                + " term_act, term_article, due_on, outcome, decided_by, decided_at) select " + OF_THE_CASE
                + ", 1, 'GRANTED', 'HIGHLY_SKILLED', '" + enterprise + "', " + THE_WORKER
                + ", '2025-11-01', 'P4M', 'a', 'b', '2026-03-01', 'GRANT', 'decider', now()" + each);
        run("insert into clock_event select gen_random_uuid(), " + OF_THE_CASE
                + ", 1, 'STARTED', '2025-11-01', 'a', 'b'" + each);
        run("insert into permit (number, version, case_number, worker, enterprise, category, job_title, valid_from,"
                + " valid_until, ends_by, granted_at, due_on) select " + OF_THE_PERMIT + ", 1, " + OF_THE_CASE + ", "
                + THE_WORKER + ", '" + enterprise + "', 'HIGHLY_SKILLED', 'Engineer', '2026-01-01', '2028-12-31',"
                + " 'EXPIRY', now(), '2029-01-01'" + each);
        // the letters of these decisions were made long ago
        run("insert into letter select " + OF_THE_CASE + ", 'kept', now(), ''::bytea" + each);
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** How many rows there are; {@code mine} among them are the permits of the enterprise. */
    long count(String rows) throws SQLException {
        return number("select count(*) from " + rows);
    }

    long number(String query) throws SQLException {
        var mine = "select number, case_number, state, due_on from permit where enterprise = '" + enterprise + "'";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("with mine as (" + mine + ") " + query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
