package org.loket.law.category;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Money;
import org.loket.law.Facts;

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
                new Facts.Worker(birthDate, nationality, false, level, proof, null, null, null, null, null),
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
                null,
                null);
    }

    public Assessment judgedOn(String day, Category category) {
        return Admission.forApplicationSubmittedOn(LocalDate.parse(day), category, facts());
    }
}
