/**
 * Who must be told what: the owed notice, written with what it tells, delivered afterwards. Knows {@code kernel},
 * {@code access}, {@code amendment}, {@code intake}, {@code casework}, {@code trial}, {@code register},
 * {@code employment}, {@code collective}, {@code withdrawal}, {@code appeal}, {@code correspondence} and {@code journal}.
 */
package org.loket.notice;
