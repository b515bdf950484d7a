package org.loket.notice;

/** A notice is there to be seen once the transaction has committed; open pages of its receiver are told. */
public record NoticeShown(Receiver receiver, NoticeRecord notice) {}
