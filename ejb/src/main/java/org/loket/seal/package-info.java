/**
 * The seal of the house: the keys by which it signs what others verify without it, made at the first start and kept. Knows
 * {@code kernel} and {@code access}.
 */
package org.loket.seal;
