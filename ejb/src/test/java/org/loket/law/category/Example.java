package org.loket.law.category;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Money;
import org.loket.law.Facts;
import org.loket.law.Finding;

/** Facts under which every condition is met, to be changed one at a time. */
public final class Example {

    private Facts.Kind kind = Facts.Kind.FIRST;
    private LocalDate birthDate = LocalDate.of(1990, 5, 1);
    private String nationality = "IND";
    private Integer level;
    private Facts.QualificationProof proof;
    private EnterpriseNumber enterprise = EnterpriseNumber.of("0403019261");
    private Boolean established = true;
    private LocalDate foundedOn = LocalDate.of(2005, 1, 1);
    private Integer employees = 120;
    private String listFunction;
    private Facts.Profession profession;
    private Boolean higherEducation;
    private Money wage;
    private Money sectorMinimum;
    private BigDecimal fraction = BigDecimal.ONE;
    private Boolean posted = false;
    private LocalDate startsOn = LocalDate.of(2027, 1, 1);
    private LocalDate endsOn = LocalDate.of(2029, 12, 31);
    private Boolean clauseAtThirty = false;
    private Facts.Previous previous;
    private Boolean inUnion;
    private Boolean longTermElsewhere;
    private Integer experience;
    private Integer service;
    private Facts.Capacity capacity;
    private Boolean hosting;
    private Boolean recognised;
    private Boolean fundamental;
    private Integer grant;
    private Boolean sameGroup;
    private Boolean shortMobility;
    private Boolean informationTechnology;
    private Boolean athleteContract;
    private Boolean legalStay;
    private Boolean validContract;
    private Boolean family;
    private final List<Facts.Work> work = new ArrayList<>();

    private Example() {}

    /** The worked example of the contract for outside callers. */
    public static Example highlySkilled() {
        Example one = new Example();
        one.level = 6;
        one.proof = Facts.QualificationProof.DIPLOMA;
        one.higherEducation = true;
        one.wage = Money.of("49000.00");
        return one;
    }

    public static Example mediumSkilled() {
        Example one = new Example();
        one.level = 4;
        one.proof = Facts.QualificationProof.EXPERIENCE;
        one.listFunction = "onderhoudsmecanicien";
        one.wage = Money.of("36000.00");
        one.sectorMinimum = Money.of("35000.00");
        return one;
    }

    /** Facts under which every condition of that category is met. */
    public static Example of(Category category) {
        return switch (category) {
            case MEDIUM_SKILLED -> mediumSkilled();
            case MANAGERIAL -> highlySkilled().as(Facts.Capacity.MANAGER).earning("78259.20");
            case BLUE_CARD -> highlySkilled().earning("63585.60");
            case RESEARCHER -> highlySkilled().hosted(true).byRecognised(true);
            case POSTDOC -> highlySkilled().level(8).fundamental(true).onGrantOf(36);
            case ICT_MANAGER -> transferred(Facts.Capacity.MANAGER).earning("78259.20");
            case ICT_SPECIALIST -> transferred(Facts.Capacity.SPECIALIST);
            case ICT_TRAINEE -> transferred(Facts.Capacity.TRAINEE);
            case TRAINEE -> highlySkilled().as(Facts.Capacity.TRAINEE);
            case VOLUNTEER -> highlySkilled().as(Facts.Capacity.VOLUNTEER).earning(null);
            case ATHLETE -> highlySkilled().as(Facts.Capacity.ATHLETE).earning("101019.00");
            case ARTIST -> highlySkilled().as(Facts.Capacity.PERFORMING_ARTIST);
            case SPECIALISED_TECHNICIAN -> highlySkilled().as(Facts.Capacity.SPECIALISED_TECHNICIAN);
            case CLERGY -> highlySkilled().as(Facts.Capacity.MINISTER_OF_RELIGION);
            case JOURNALIST -> highlySkilled().as(Facts.Capacity.JOURNALIST);
            case UNLIMITED ->
                highlySkilled().staying(true).employed(true).having(Facts.WorkKind.PERMIT, "2019-01-01", null);
            default -> highlySkilled();
        };
    }

    private static Example transferred(Facts.Capacity capacity) {
        return highlySkilled().as(capacity).sameGroup(true).served(3).inUnion(false);
    }

    public Example as(Facts.Capacity one) {
        capacity = one;
        return this;
    }

    public Example hosted(Boolean agreed) {
        hosting = agreed;
        return this;
    }

    public Example byRecognised(Boolean institution) {
        recognised = institution;
        return this;
    }

    public Example fundamental(Boolean research) {
        fundamental = research;
        return this;
    }

    public Example onGrantOf(Integer months) {
        grant = months;
        return this;
    }

    public Example sameGroup(Boolean same) {
        sameGroup = same;
        return this;
    }

    public Example served(Integer months) {
        service = months;
        return this;
    }

    public Example inUnion(Boolean inside) {
        inUnion = inside;
        return this;
    }

    public Example onShortMobility(Boolean mobile) {
        shortMobility = mobile;
        return this;
    }

    public Example inInformationTechnology(Boolean technology) {
        informationTechnology = technology;
        return this;
    }

    public Example experienced(Integer months) {
        experience = months;
        return this;
    }

    public Example underAthleteContract(Boolean contract) {
        athleteContract = contract;
        return this;
    }

    public Example longTermElsewhere(Boolean resident) {
        longTermElsewhere = resident;
        return this;
    }

    public Example staying(Boolean lawfully) {
        legalStay = lawfully;
        return this;
    }

    public Example employed(Boolean valid) {
        validContract = valid;
        return this;
    }

    public Example withFamily(Boolean together) {
        family = together;
        return this;
    }

    public Example having(Facts.WorkKind kindOfWork, String from, String until) {
        work.add(new Facts.Work(
                kindOfWork,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until)));
        return this;
    }

    public Example withoutWork() {
        work.clear();
        return this;
    }

    public Example renewing(String enterpriseNumber) {
        return renewing(null, enterpriseNumber);
    }

    public Example renewing(String function, String enterpriseNumber) {
        kind = Facts.Kind.RENEWAL;
        previous = new Facts.Previous(
                enterpriseNumber == null ? null : EnterpriseNumber.of(enterpriseNumber), function, null);
        return this;
    }

    public Example bornOn(String day) {
        birthDate = day == null ? null : LocalDate.parse(day);
        return this;
    }

    public Example nationalOf(String code) {
        nationality = code;
        return this;
    }

    public Example level(Integer number) {
        level = number;
        return this;
    }

    public Example shownBy(Facts.QualificationProof kindOfProof) {
        proof = kindOfProof;
        return this;
    }

    public Example established(Boolean inBelgium) {
        established = inBelgium;
        return this;
    }

    public Example foundedOn(String day) {
        foundedOn = day == null ? null : LocalDate.parse(day);
        return this;
    }

    public Example employees(Integer number) {
        employees = number;
        return this;
    }

    public Example function(String code) {
        listFunction = code;
        return this;
    }

    public Example profession(Facts.Profession one) {
        profession = one;
        return this;
    }

    public Example requiringHigherEducation(Boolean required) {
        higherEducation = required;
        return this;
    }

    public Example earning(String euros) {
        wage = euros == null ? null : Money.of(euros);
        return this;
    }

    public Example sectorMinimum(String euros) {
        sectorMinimum = euros == null ? null : Money.of(euros);
        return this;
    }

    public Example fraction(String part) {
        fraction = part == null ? null : new BigDecimal(part);
        return this;
    }

    public Example posted(Boolean isPosted) {
        posted = isPosted;
        return this;
    }

    public Example from(String day) {
        startsOn = day == null ? null : LocalDate.parse(day);
        return this;
    }

    public Example until(String day) {
        endsOn = day == null ? null : LocalDate.parse(day);
        return this;
    }

    public Example clauseAtThirty(Boolean agreed) {
        clauseAtThirty = agreed;
        return this;
    }

    public Facts facts() {
        return new Facts(
                kind,
                new Facts.Worker(
                        birthDate,
                        nationality,
                        false,
                        level,
                        proof,
                        inUnion,
                        null,
                        longTermElsewhere,
                        experience,
                        service),
                new Facts.Employer(enterprise, established, foundedOn, employees),
                new Facts.Job(
                        "engineer",
                        listFunction,
                        "2512",
                        profession,
                        higherEducation,
                        wage,
                        sectorMinimum,
                        fraction,
                        posted,
                        startsOn,
                        endsOn,
                        "200",
                        clauseAtThirty),
                null,
                previous,
                new Facts.Engagement(
                        capacity,
                        hosting,
                        recognised,
                        fundamental,
                        grant,
                        sameGroup,
                        shortMobility,
                        informationTechnology,
                        athleteContract,
                        null,
                        null),
                new Facts.History(legalStay, validContract, family, work.isEmpty() ? null : List.copyOf(work)));
    }

    /** The finding on that condition under the law of that day. */
    Finding finding(String condition, String day, Category category) {
        return judgedOn(day, category).findings().stream()
                .filter(finding -> finding.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    public Assessment judgedOn(String day, Category category) {
        return Admission.forApplicationSubmittedOn(LocalDate.parse(day), category, facts());
    }
}
