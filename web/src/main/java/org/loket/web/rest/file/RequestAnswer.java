package org.loket.web.rest.file;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.loket.casework.InformationRequestRecord;

/**
 * A question of the authority to the applicant.
 *
 * @param answerBy the last day to answer
 * @param answer null while it is open
 */
public record RequestAnswer(
        UUID id,
        String question,
        OffsetDateTime askedAt,
        LocalDate answerBy,
        boolean open,
        String answer,
        OffsetDateTime answeredAt) {

    public static RequestAnswer of(InformationRequestRecord request) {
        return new RequestAnswer(
                request.id(),
                request.question(),
                request.askedAt(),
                request.answerBy(),
                request.isOpen(),
                request.answer(),
                request.answeredAt());
    }

    public static List<RequestAnswer> of(List<InformationRequestRecord> requests) {
        return requests.stream().map(RequestAnswer::of).toList();
    }
}
