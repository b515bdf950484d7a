package org.loket.notice;

/** Notices were written and wait for delivery once the transaction has committed. */
public record NoticesOwed() {}
