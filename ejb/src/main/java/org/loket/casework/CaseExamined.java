package org.loket.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.law.category.Verdict;

/** The law was asked, with every finding kept. */
public record CaseExamined(CaseNumber number, Verdict verdict, LocalDate lawDate, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "case-examined";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("verdict", verdict.name(), "lawDate", lawDate.toString());
    }
}
