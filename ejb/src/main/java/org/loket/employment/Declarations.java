package org.loket.employment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.loket.kernel.PermitNumber;

/** The declarations that were taken, so that none is taken twice. */
@ApplicationScoped
class Declarations {

    @Inject
    EntityManager store;

    /** What the declaration of that number said; empty where it was not taken yet. */
    Optional<String> said(String number) {
        List<?> found = store.createNativeQuery("select content from employment_declaration where number = ?")
                .setParameter(1, number)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    void taken(Declaration declaration, PermitNumber permit, OffsetDateTime at) {
        store.createNativeQuery(
                        "insert into employment_declaration (number, content, permit, received_at) values (?, ?, ?, ?)")
                .setParameter(1, declaration.number())
                .setParameter(2, declaration.fingerprint())
                .setParameter(3, permit.text())
                .setParameter(4, at)
                .executeUpdate();
    }
}
