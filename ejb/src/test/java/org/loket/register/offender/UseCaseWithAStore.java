package org.loket.register.offender;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;

/** Planted: a use case asks a repository. */
@Stateless
public class UseCaseWithAStore {

    EntityManager store;
}
