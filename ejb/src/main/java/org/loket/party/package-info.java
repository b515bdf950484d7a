/** Workers and employers as the register knows them; each is named elsewhere by number only. Knows {@code kernel}. */
package org.loket.party;
