/**
 * The letters of the authority: each decision is put in one letter, made once and kept. Knows {@code kernel},
 * {@code law}, {@code access}, {@code party}, {@code letter}, {@code intake}, {@code casework}, {@code register},
 * {@code withdrawal}, {@code appeal}, {@code proof} and {@code journal}.
 */
package org.loket.correspondence;
