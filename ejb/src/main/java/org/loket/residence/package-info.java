/**
 * What the Immigration Office tells of a worker's stay and what it does to the permits. Knows {@code kernel},
 * {@code access} and {@code register}.
 */
package org.loket.residence;
