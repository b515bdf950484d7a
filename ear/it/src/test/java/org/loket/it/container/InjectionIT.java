package org.loket.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("container")
@ExtendWith(ArquillianExtension.class)
class InjectionIT {

    @Inject
    Clock clock;

    @Resource(lookup = "java:jboss/datasources/LoketDS")
    DataSource database;

    @Deployment
    static EnterpriseArchive parcel() {
        return RealParcel.with(InjectionIT.class);
    }

    @Test
    void theHouseHandsOutItsClock() {
        assertNotNull(clock.instant());
    }

    @Test
    void theDatabaseIsPostgreSql() throws SQLException {
        try (var connection = database.getConnection()) {
            assertEquals("PostgreSQL", connection.getMetaData().getDatabaseProductName());
            assertTrue(connection.isValid(1));
        }
    }
}
