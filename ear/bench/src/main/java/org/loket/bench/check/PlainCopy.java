package org.loket.bench.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** The least that a database can be asked for: the list into a temporary table, joined with the registers, and out again. */
final class PlainCopy {

    private static final String JOINED =
            """
            copy (select a.place, case when p.valid_from <= current_date and p.valid_until >= current_date
                                       and (p.occupation = a.occupation or a.occupation is null)
                                  then 'ALLOWED' else 'NOT_ALLOWED' end, p.valid_until
                  from asked a
                  left join worker w on w.national_number = a.national_number
                  left join permit p on p.worker = w.number and p.enterprise = a.enterprise
                  order by a.place)
            to stdout with (format csv)
            """;

    private PlainCopy() {}

    static void check(Connection connection, ListOfWorkers list) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("create temporary table asked (place bigint generated always as identity,"
                    + " national_number text, enterprise text, occupation text, on_day date)");
            var copying = connection.unwrap(PGConnection.class).getCopyAPI();
            copying.copyIn(
                    "copy asked (national_number, enterprise, occupation, on_day) from stdin with (format csv, header)",
                    new ByteArrayInputStream(list.csv()));
            statement.execute("analyze asked");
            var answered = copying.copyOut(JOINED, OutputStream.nullOutputStream());
            statement.execute("drop table asked");
            if (answered != list.rows()) {
                throw new IOException(answered + " rows came out of " + list.rows());
            }
        }
    }
}
