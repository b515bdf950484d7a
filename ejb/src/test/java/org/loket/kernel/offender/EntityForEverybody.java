package org.loket.kernel.offender;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Planted: an entity stays in its room. */
@Entity
public class EntityForEverybody {

    @Id
    long id;
}
