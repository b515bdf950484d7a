package org.loket.law.offender;

import jakarta.persistence.EntityManager;

/** Planted: the law knows no technology. */
public record LawThatKnowsTheDatabase(EntityManager store) {}
