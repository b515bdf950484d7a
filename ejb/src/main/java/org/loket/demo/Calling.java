package org.loket.demo;

import java.util.List;
import org.loket.law.Facts;
import org.loket.law.Facts.Capacity;
import org.loket.law.Facts.QualificationProof;
import org.loket.law.category.Category;

/**
 * Work for which admission is asked in one of the rarer categories.
 *
 * @param capacity null where the category is meant for none
 * @param share of the average wage, in percent
 */
record Calling(
        Category category,
        Capacity capacity,
        String title,
        String occupation,
        int level,
        int share,
        int months,
        String description) {

    private static final int PUBLISHED_BEFORE = 80;

    /** How far the files of these categories have come, in turn. */
    private static final List<Course> COURSES = List.of(
            Course.EXAMINED,
            Course.GRANTED_CURRENT,
            Course.SUBMITTED,
            Course.PROPOSED_GRANT,
            Course.DRAFT_COMPLETE,
            Course.GRANTED_ENDED,
            Course.REFUSED_ON_OTHER_GROUNDS);

    static final int FILES_OF_EACH = 3;

    static List<Calling> all() {
        return Rows.of("callings").stream().map(Calling::of).toList();
    }

    private static Calling of(Rows.Row row) {
        String capacity = row.text("capacity");
        return new Calling(
                Category.valueOf(row.text("category")),
                capacity == null ? null : Capacity.valueOf(capacity),
                row.text("title"),
                row.text("occupation"),
                row.number("level"),
                row.number("share"),
                row.number("months"),
                row.text("description"));
    }

    /** The course of the file in that place among all of these. */
    static Course course(int place) {
        return COURSES.get(place % COURSES.size());
    }

    Job job(Firm firm) {
        return new Job(firm.field(), title, null, occupation, null, level, null, description);
    }

    /** Makes the file one of this category, with what it asks. */
    void putIn(Sketch sketch) {
        sketch.category = category;
        sketch.wage = Sketch.wageBase(sketch.filed).percent(share);
        sketch.wageClause = true;
        sketch.lasts(months);
        sketch.inBelgium = false;
        sketch.inEuropeanUnion = false;
        sketch.proof = level > 4 ? QualificationProof.DIPLOMA : QualificationProof.EXPERIENCE;
        switch (category) {
            case RESEARCHER -> sketch.engagement = engagement(true, true, null, null, null, null);
            case POSTDOC -> sketch.engagement = engagement(null, null, true, months, null, null);
            case ICT_MANAGER, ICT_SPECIALIST, ICT_TRAINEE -> {
                sketch.engagement = engagement(null, null, null, null, true, null);
                sketch.monthsInGroup = 14;
            }
            case SEASONAL -> {
                sketch.engagement = engagement(null, null, null, null, null, Facts.SeasonalSector.HORTICULTURE);
                sketch.mainResidenceAbroad = true;
                sketch.vacancy = searched(sketch, null);
            }
            case RESIDUAL -> sketch.vacancy = searched(sketch, true);
            case LONG_TERM_RESIDENT -> {
                sketch.longTermResidentElsewhere = true;
                sketch.vacancy = searched(sketch, null);
            }
            default -> sketch.engagement = engagement(null, null, null, null, null, null);
        }
    }

    private Facts.Engagement engagement(
            Boolean hosted,
            Boolean recognised,
            Boolean fundamental,
            Integer grantMonths,
            Boolean sameGroup,
            Facts.SeasonalSector sector) {
        return new Facts.Engagement(
                capacity,
                hosted,
                recognised,
                fundamental,
                grantMonths,
                sameGroup,
                null,
                null,
                capacity == Capacity.ATHLETE ? true : null,
                sector,
                null);
    }

    private static Facts.Vacancy searched(Sketch sketch, Boolean bottleneck) {
        List<Facts.Publication> publications = List.of(Facts.Channel.VDAB, Facts.Channel.EURES).stream()
                .map(channel -> new Facts.Publication(channel, sketch.filed.minusDays(PUBLISHED_BEFORE), null))
                .toList();
        return new Facts.Vacancy(
                bottleneck,
                publications,
                List.of(new Facts.Mediation(Facts.EmploymentService.VDAB, false, sketch.filed.minusDays(7))),
                List.of());
    }
}
