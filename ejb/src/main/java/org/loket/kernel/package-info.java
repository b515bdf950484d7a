/**
 * The words every room uses: numbers that cannot hold a wrong value, money, spans of days, happenings, refusals to act
 * and the clock. Knows no other room.
 */
package org.loket.kernel;
