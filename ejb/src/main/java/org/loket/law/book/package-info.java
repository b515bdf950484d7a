/**
 * The dated data of the law: named values (wages, percentages, terms, fees) and named lists (functions, nationalities),
 * read from the files under {@code law/} and refused as a whole when one line is wrong.
 */
package org.loket.law.book;
