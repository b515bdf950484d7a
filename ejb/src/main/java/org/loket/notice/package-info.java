/**
 * Who must be told what: the owed notice, written with what it tells, delivered afterwards. Knows {@code kernel},
 * {@code access}, {@code intake}, {@code casework}, {@code register}, {@code employment},
 * {@code collective}, {@code withdrawal} and {@code correspondence}.
 */
package org.loket.notice;
