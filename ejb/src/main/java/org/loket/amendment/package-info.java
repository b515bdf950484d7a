/**
 * The law in force: the printed book and the amendments that one official proposed and another confirmed, before their
 * first day. Knows {@code kernel}, {@code law} and {@code access}.
 */
package org.loket.amendment;
