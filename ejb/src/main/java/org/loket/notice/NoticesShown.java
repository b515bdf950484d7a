package org.loket.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Notices are there to be seen once the transaction has committed: open pages and other channels are told. */
public record NoticesShown(List<Shown> notices) {

    /** One of them, and whom it is for. */
    public record Shown(Receiver receiver, NoticeRecord notice) {}

    public Set<Receiver> receivers() {
        return notices.stream().map(Shown::receiver).collect(Collectors.toSet());
    }
}
