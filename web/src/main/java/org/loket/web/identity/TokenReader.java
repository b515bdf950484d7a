package org.loket.web.identity;

import java.util.Optional;

/**
 * The seam for an identity provider: a bean of this type reads the bearer tokens of outside callers. It checks signature,
 * issuer, audience and validity, and says which account of the house the token speaks for; nothing where one fails.
 */
public interface TokenReader {

    Optional<String> accountOf(String token);
}
