package org.loket.it.api;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.loket.host.House;

/**
 * How many rows each table has, to see that a call that was refused left nothing behind. The journal is left out, in which
 * readings stand as well, and so are the letters, which are made when their notice is delivered, and the sweeps of the day.
 */
final class Rows implements AutoCloseable {

    private final Connection connection;
    private final String query;

    Rows(House house) throws SQLException {
        connection = house.database().connect();
        var counts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var names = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'"
                        + " and tablename not in ('journal_entry', 'letter', 'act_letter', 'sweep')")) {
            while (names.next()) {
                counts.add("select '" + names.getString(1) + "', count(*) from " + names.getString(1));
            }
        }
        query = String.join(" union all ", counts);
    }

    Map<String, Long> now() throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }

    long count(String of) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(of)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
