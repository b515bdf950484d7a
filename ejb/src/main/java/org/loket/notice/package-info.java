/**
 * Who must be told what: the owed notice, written with what it tells, delivered afterwards. Knows {@code kernel},
 * {@code access}, {@code intake} and {@code casework}.
 */
package org.loket.notice;
