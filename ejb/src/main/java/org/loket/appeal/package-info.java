/**
 * Appeals to the minister: lodged by a party or registered on receipt, on a clock, decided by two people, with effect on
 * what was contested. A room whose decisions can be appealed says so with a {@code Contestable}. Knows {@code kernel},
 * {@code law}, {@code access}, {@code amendment}, {@code casework}, {@code register}, {@code withdrawal} and
 * {@code journal}.
 */
package org.loket.appeal;
