/**
 * How law is written: citations, dated values, facts and findings. The sub-rooms hold one legal question each; the
 * admission to work is asked through {@link org.loket.law.category.Admission}. Knows {@code kernel} and {@code java.*},
 * nothing else.
 */
package org.loket.law;
