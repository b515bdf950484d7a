package org.loket.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;

/**
 * A permit is over: another one took its place, it lapsed by law, or the authority took it back.
 *
 * @param whileEmployed false where the work had ended before: then it is no business of the former employer
 */
public record PermitOver(
        CaseNumber caseNumber,
        PermitNumber permit,
        WorkerNumber worker,
        EnterpriseNumber enterprise,
        Ending ending,
        LocalDate lastDay,
        boolean whileEmployed,
        Author by,
        OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        // not the file, whose history the former employer reads
        return permit.text();
    }

    @Override
    public String kind() {
        return "permit-over";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("permit", permit.text(), "ending", ending.name(), "lastDay", lastDay.toString());
    }
}
