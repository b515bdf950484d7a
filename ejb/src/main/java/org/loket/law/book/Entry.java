package org.loket.law.book;

import org.loket.law.Confidence;

/**
 * One line of a list of the law.
 *
 * @param occupation ISCO-08, four digits, never confirmed by the law itself; empty where none is known
 */
public record Entry(String code, String occupation, Confidence confidence) {}
