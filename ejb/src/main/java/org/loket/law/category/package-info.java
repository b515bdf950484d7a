/** The categories of admission to work: each is one class with its conditions, duration, documents, fee and term. */
package org.loket.law.category;
