/**
 * What proves a permit without the service: a signed statement small enough for a QR code, and the signed list of permits
 * that no longer hold. Knows {@code kernel}, {@code party}, {@code register} and {@code seal}.
 */
package org.loket.proof;
