package org.loket.kernel.offender;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Planted: an entity has verbs. */
@Entity
public class EntityWithASetter {

    @Id
    private long id;

    void setId(long id) {
        this.id = id;
    }
}
