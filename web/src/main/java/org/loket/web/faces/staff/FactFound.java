package org.loket.web.faces.staff;

import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.law.Facts;
import org.loket.web.faces.employer.Answers;

/** A fact that an official found, while it is filled in: which one, what it is, and from what it appears. */
public class FactFound implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> FIELDS = List.of(
            "job.requiresHigherEducation",
            "job.grossAnnualWage",
            "job.sectorMinimumWage",
            "job.fullTimeFraction",
            "job.posted",
            "job.listFunction",
            "job.occupation",
            "job.startsOn",
            "job.endsOn",
            "job.wageClauseAtThirty",
            "worker.nationality",
            "worker.birthDate",
            "worker.qualificationLevel",
            "worker.inEuropeanUnion",
            "worker.monthsOfRelevantExperience",
            "worker.monthsOfPriorServiceInGroup",
            "worker.longTermResidentElsewhere",
            "history.legalStay",
            "history.validContract",
            "history.livesWithFamily",
            "engagement.hostingAgreement",
            "engagement.recognisedInstitution",
            "engagement.fundamentalResearch",
            "engagement.grantMonths",
            "engagement.sameGroup",
            "engagement.afterShortMobility",
            "engagement.informationTechnology",
            "engagement.athleteContract",
            "employer.establishedInBelgium",
            "employer.foundedOn",
            "employer.employees",
            "circumstances.fraud",
            "circumstances.facilitatesEntry",
            "circumstances.economicActivity",
            "circumstances.publicOrderConflict",
            "circumstances.dutiesBreached",
            "circumstances.specialConditionsBreached",
            "circumstances.sanctioned",
            "circumstances.insolvent",
            "circumstances.activityJustifiesHiring",
            "circumstances.nonEuShare",
            "circumstances.gateway",
            "circumstances.residenceFeePaid",
            "circumstances.flemishFeePaid");

    private String field;
    private String value;
    private String basis;

    // the house names the fact by its path; on this page it stands in the field of its value
    void establish(Answers answers, Consumer<Facts> house) {
        if (field == null || !FIELDS.contains(field)) {
            throw new Invalid(Violation.of("fact", "required"));
        }
        if (value == null || value.isBlank()) {
            throw new Invalid(Violation.of("value", "required"));
        }
        try {
            house.accept(answers.fact(field, value));
        } catch (Invalid invalid) {
            throw new Invalid(invalid.violations().stream()
                    .map(fault -> fault.field().equals("basis")
                            ? fault
                            : new Violation("value", fault.code(), fault.arguments()))
                    .toList());
        }
    }

    public List<String> getFields() {
        return FIELDS;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
