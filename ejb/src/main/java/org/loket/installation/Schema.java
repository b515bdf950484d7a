package org.loket.installation;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema of the database, one migration per change and none ever edited. */
public final class Schema {

    private Schema() {}

    /** Runs the migrations that this database has not seen. */
    public static void bringUpToDate(DataSource database) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db")
                .load()
                .migrate();
    }
}
