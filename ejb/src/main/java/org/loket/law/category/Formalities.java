package org.loket.law.category;

/** How an application of a category is filed, and what its renewal hangs on. */
public record Formalities(Applicant applicant, RenewalRule renewal) {}
