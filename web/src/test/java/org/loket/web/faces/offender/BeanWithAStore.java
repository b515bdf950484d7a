package org.loket.web.faces.offender;

import jakarta.persistence.EntityManager;

/** Planted: doors know no database. */
public record BeanWithAStore(EntityManager store) {}
