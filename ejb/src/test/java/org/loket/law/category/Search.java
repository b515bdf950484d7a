package org.loket.law.category;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.EnterpriseNumber;
import org.loket.law.Facts;
import org.loket.law.Facts.Channel;
import org.loket.law.Facts.Circle;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.book.LawBook;
import org.loket.law.labourmarket.Ring;

/** Facts of an employer who looked for somebody nearer first, under which every condition but those on the search is met. */
final class Search {

    private static final EnterpriseNumber EMPLOYER = EnterpriseNumber.of("0403019261");

    private final Category category;
    private final LocalDate filed;
    private final List<Facts.Publication> publications = new ArrayList<>();
    private final List<Facts.Mediation> mediations = new ArrayList<>();
    private final List<Facts.Surplus> surpluses = new ArrayList<>();
    private Facts.Kind kind = Facts.Kind.FIRST;
    private Facts.Previous previous;
    private Boolean bottleneck = true;
    private String occupation = "7112";
    private Integer level = 4;
    private Boolean inBelgium = false;
    private Boolean longTermResident = false;
    private Boolean residenceAbroad = true;
    private Facts.SeasonalSector sector = Facts.SeasonalSector.HORTICULTURE;
    private Boolean returning;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LawBook book = LawBook.printed();

    private Search(Category category, LocalDate filed) {
        this.category = category;
        this.filed = filed;
        startsOn = filed.plusDays(60);
        endsOn = startsOn.plusMonths(4);
    }

    static Search of(Category category, String filed) {
        return new Search(category, LocalDate.parse(filed));
    }

    /** A residual application whose vacancy stood long enough everywhere. */
    static Search published(String filed) {
        Search search = of(Category.RESIDUAL, filed);
        for (Channel channel : Channel.values()) {
            search.on(channel, search.filed.minusDays(100).toString(), search.filed.toString());
        }
        return search;
    }

    Search on(Channel channel, String from, String until) {
        publications.add(new Facts.Publication(channel, day(from), day(until)));
        return this;
    }

    Search everywhere(String from, String until) {
        return on(Channel.VDAB, from, until).on(Channel.EURES, from, until);
    }

    Search mediated(Facts.EmploymentService service, Boolean candidates, String on) {
        mediations.add(new Facts.Mediation(service, candidates, day(on)));
        return this;
    }

    Search surplus(Circle circle, String forOccupation, Integer number, String from, String until) {
        surpluses.add(new Facts.Surplus(circle, "WALLONIA", forOccupation, number, day(from), day(until), "a service"));
        return this;
    }

    Search renewing(String enterprise) {
        kind = Facts.Kind.RENEWAL;
        previous = new Facts.Previous(enterprise == null ? null : EnterpriseNumber.of(enterprise), null, null);
        return this;
    }

    Search bottleneck(Boolean listed) {
        bottleneck = listed;
        return this;
    }

    Search occupation(String code) {
        occupation = code;
        return this;
    }

    Search level(Integer number) {
        level = number;
        return this;
    }

    Search inBelgium(Boolean here) {
        inBelgium = here;
        return this;
    }

    Search longTermResident(Boolean elsewhere) {
        longTermResident = elsewhere;
        return this;
    }

    Search residenceAbroad(Boolean abroad) {
        residenceAbroad = abroad;
        return this;
    }

    Search sector(Facts.SeasonalSector one) {
        sector = one;
        return this;
    }

    Search returning(Boolean forASeason) {
        returning = forASeason;
        return this;
    }

    Search working(String from, String until) {
        startsOn = day(from);
        endsOn = day(until);
        return this;
    }

    Search under(LawBook other) {
        book = other;
        return this;
    }

    Facts facts() {
        return new Facts(
                kind,
                new Facts.Worker(
                        LocalDate.of(1990, 5, 1),
                        "MAR",
                        inBelgium,
                        level,
                        Facts.QualificationProof.EXPERIENCE,
                        null,
                        residenceAbroad,
                        longTermResident,
                        null,
                        null),
                new Facts.Employer(EMPLOYER, true, LocalDate.of(2005, 1, 1), 12),
                new Facts.Job(
                        "bricklayer",
                        null,
                        occupation,
                        null,
                        null,
                        null,
                        null,
                        BigDecimal.ONE,
                        false,
                        startsOn,
                        endsOn,
                        "124",
                        null),
                new Facts.Vacancy(bottleneck, publications, mediations, surpluses),
                previous,
                new Facts.Engagement(null, null, null, null, null, null, null, null, null, sector, returning),
                null);
    }

    Assessment judged() {
        return Admission.forApplicationSubmittedOn(filed, category, facts(), book);
    }

    Finding find(String condition) {
        return judged().findings().stream()
                .filter(finding -> finding.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    Met met(String condition) {
        return find(condition).met();
    }

    Ring ring(Circle circle) {
        return judged().rings().stream()
                .filter(ring -> ring.circle() == circle)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
