/**
 * The law tried out on the files that are kept: what an amendment would do to those that are pending, before it is
 * confirmed, and whether every examination of the past still comes to the same findings. Knows {@code kernel},
 * {@code law}, {@code access}, {@code amendment}, {@code intake}, {@code casework} and {@code register}.
 */
package org.loket.trial;
