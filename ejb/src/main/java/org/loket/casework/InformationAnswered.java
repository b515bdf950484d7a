package org.loket.casework;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;

/** The applicant answered, and the clock runs again. */
public record InformationAnswered(CaseNumber number, UUID request, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "information-answered";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("request", request.toString());
    }
}
