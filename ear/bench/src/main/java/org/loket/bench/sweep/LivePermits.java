package org.loket.bench.sweep;

import java.sql.Connection;
import java.sql.SQLException;

/** Permits that are not over, written into the tables of the house as if each had been granted long ago. */
final class LivePermits {

    private static final String OF_THE_CASE =
            "'VL-2026-' || i || '-' || lpad((97 - (20260000000 + i) % 97)::text, 2, '0')";
    private static final String OF_THE_PERMIT = OF_THE_CASE.replace("VL-", "TA-");
    private static final String THE_WORKER = "lpad(i::text, 32, '0')::uuid::text";
    private static final String THE_ENTERPRISE = "'0203201340'";
    private static final String THESE = "permit where job_title = 'Engineer of the bench'";

    private LivePermits() {}

    static void enter(Connection connection, int live) throws SQLException {
        var each = " from generate_series(9000001, 9000000 + " + live + ") i";
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("insert into worker select " + THE_WORKER
                    + ", 1, 'Linh', 'Tran', '1991-03-08', 'VNM', null, 'P' || i" + each);
            statement.execute("insert into application select " + OF_THE_CASE + ", 1, 'SUBMITTED', " + THE_ENTERPRISE
                    + ", 'employer', 'HIGHLY_SKILLED', '{}', 1, " + THE_WORKER + ", now(), now(), now()" + each);
            statement.execute(
                    "insert into permit_case (number, version, stage, category, enterprise, worker, submitted_on, term,"
                            + " term_act, term_article, due_on, outcome, decided_by, decided_at) select " + OF_THE_CASE
                            + ", 1, 'GRANTED', 'HIGHLY_SKILLED', " + THE_ENTERPRISE + ", " + THE_WORKER
                            + ", '2025-11-01', 'P4M', 'a', 'b', '2026-03-01', 'GRANT', 'decider', now()" + each);
            statement.execute(
                    "insert into permit (number, version, case_number, worker, enterprise, category, job_title,"
                            + " valid_from, valid_until, granted_at) select " + OF_THE_PERMIT + ", 1, " + OF_THE_CASE
                            + ", " + THE_WORKER + ", " + THE_ENTERPRISE
                            + ", 'HIGHLY_SKILLED', 'Engineer of the bench', '2026-01-01', '2028-12-31', now()" + each);
            statement.execute("insert into clock_event select gen_random_uuid(), " + OF_THE_CASE
                    + ", 1, 'STARTED', '2025-11-01', 'a', 'b'" + each);
            statement.execute("insert into letter select " + OF_THE_CASE + ", 'kept', now(), ''::bytea" + each);
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    /** All of them live, and so many due today, a third for each reason. */
    static void fallDue(Connection connection, int due) throws SQLException {
        var chosen = " where number in (select number from " + THESE + " order by number limit %d offset %d)";
        var third = due / 3;
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("update permit set state = 'VALID', ends_by = 'EXPIRY', valid_until = current_date + 900,"
                    + " over_on = null, over_by = null, ended_on = null, window_regime = null, window_last_day = null,"
                    + " renewal_from = null, due_on = current_date + 901 where job_title = 'Engineer of the bench'");
            statement.execute("update permit set valid_until = current_date - 1, due_on = current_date"
                    + chosen.formatted(third, 0));
            statement.execute("update permit set renewal_from = current_date, due_on = current_date"
                    + chosen.formatted(third, third));
            statement.execute("update permit set state = 'IN_SEARCH_WINDOW', ended_on = current_date - 335,"
                    + " valid_from = least(valid_from, current_date - 335), window_regime = 'TWELVE_MONTHS',"
                    + " window_last_day = current_date + 30, window_term = 'P12M', window_act = 'SERV, Samen aan de slag',"
                    + " window_article = '', window_confidence = 'UNCERTAIN', window_opened_at = now() - interval '335 days',"
                    + " window_warned = 60, due_on = current_date" + chosen.formatted(due - 2 * third, 2 * third));
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    static long due(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + THESE + " and due_on <= current_date")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
