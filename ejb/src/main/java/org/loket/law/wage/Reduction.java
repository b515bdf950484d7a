package org.loket.law.wage;

import java.time.LocalDate;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.Met;
import org.loket.law.book.Listing;
import org.loket.law.condition.Filing;

/** Who may earn the reduced threshold: workers under thirty and listed professions, never a posted worker. */
record Reduction(Met applies, boolean byAge, Confidence confidence) {

    private static final String PROFESSIONS = "reduced-wage-professions";

    static Reduction of(Filing filing) {
        Boolean posted = filing.job().posted();
        if (Boolean.TRUE.equals(posted)) {
            return new Reduction(Met.NO, false, Confidence.CERTAIN);
        }
        Facts.Profession profession = filing.job().profession();
        Listing listed = filing.list(PROFESSIONS).value();
        if (profession != null && listed.contains(profession.name())) {
            return new Reduction(posted == null ? Met.UNKNOWN : Met.YES, false, Confidence.CERTAIN);
        }
        LocalDate birthday = thirtiethBirthday(filing);
        Met young = underThirty(filing, birthday);
        Met applies = young == Met.YES && posted == null ? Met.UNKNOWN : young;
        return new Reduction(applies, true, certaintyOfAge(filing, birthday));
    }

    /** The thirtieth birthday, or null where the birth date is not known. */
    static LocalDate thirtiethBirthday(Filing filing) {
        LocalDate birthDate = filing.worker().birthDate();
        return birthDate == null ? null : birthDate.plusYears(30);
    }

    // the sources do not say on which day the age counts; the house reads: on the first day of work
    private static Met underThirty(Filing filing, LocalDate birthday) {
        LocalDate start = filing.job().startsOn();
        if (birthday == null) {
            return Met.UNKNOWN;
        }
        if (start == null) {
            return birthday.isAfter(filing.day()) ? Met.UNKNOWN : Met.NO;
        }
        return start.isBefore(birthday) ? Met.YES : Met.NO;
    }

    private static Confidence certaintyOfAge(Filing filing, LocalDate birthday) {
        LocalDate start = filing.job().startsOn();
        boolean readingsDiffer = birthday != null
                && start != null
                && start.isBefore(birthday) != filing.day().isBefore(birthday);
        return readingsDiffer ? Confidence.UNCERTAIN : Confidence.CERTAIN;
    }
}
