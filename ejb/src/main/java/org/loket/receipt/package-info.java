/**
 * Receipts of checks: signed at once, leaves of a tree per day whose root is published, and verifiable for ever without the
 * house. Knows {@code kernel}, {@code journal} and {@code seal}.
 */
package org.loket.receipt;
