package org.loket.web.rest.notice;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.loket.kernel.CaseNumber;
import org.loket.notice.NoticeRecord;
import org.loket.web.text.Text;

/**
 * Something that somebody had to be told.
 *
 * @param cursor to go on after this notice, also when it was the last
 * @param workers how many it is about, where that is more than the one of the file
 * @param at when it happened
 * @param seenAt null until somebody who acts for the receiver has seen it
 */
public record NoticeAnswer(
        UUID id,
        String cursor,
        String kind,
        String text,
        CaseNumber caseNumber,
        Integer workers,
        OffsetDateTime at,
        OffsetDateTime deliveredAt,
        OffsetDateTime seenAt) {

    public static List<NoticeAnswer> of(List<NoticeRecord> notices, Text text) {
        return notices.stream()
                .map(notice -> new NoticeAnswer(
                        notice.id(),
                        String.valueOf(notice.delivery()),
                        notice.kind(),
                        text.say("notice." + notice.kind()),
                        notice.caseNumber(),
                        notice.workers(),
                        notice.owedAt(),
                        notice.deliveredAt(),
                        notice.seenAt()))
                .toList();
    }
}
