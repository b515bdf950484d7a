/**
 * The inspection at a workplace: who may work there is looked up for a purpose, and the worker is told, at once or when an
 * inquiry no longer defers it. Knows {@code kernel}, {@code access}, {@code journal}, {@code party}, {@code register},
 * {@code proof} and {@code check}.
 */
package org.loket.inspection;
