package org.loket.web.faces.employer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.loket.kernel.CaseNumber;

/** The steps in which an application is filled in, and what each asks. */
public enum WizardStep {
    WORKER(
            "worker.passportMrz",
            "worker.passportNumber",
            "worker.passportExpiresOn",
            "worker.firstName",
            "worker.lastName",
            "worker.birthDate",
            "worker.nationality",
            "worker.nationalNumber",
            "worker.inBelgium",
            "worker.qualificationLevel",
            "worker.qualificationProof",
            "worker.inEuropeanUnion",
            "worker.mainResidenceAbroad",
            "worker.longTermResidentElsewhere",
            "worker.monthsOfRelevantExperience",
            "worker.monthsOfPriorServiceInGroup"),
    EMPLOYER(
            "employer.name",
            "employer.establishmentNumber",
            "employer.establishedInBelgium",
            "employer.foundedOn",
            "employer.employees",
            "employer.iban"),
    JOB(
            "engagement.capacity",
            "engagement.seasonalSector",
            "engagement.hostingAgreement",
            "engagement.recognisedInstitution",
            "engagement.fundamentalResearch",
            "engagement.grantMonths",
            "engagement.sameGroup",
            "engagement.afterShortMobility",
            "engagement.informationTechnology",
            "engagement.athleteContract",
            "job.title",
            "job.description",
            "job.workplace",
            "job.listFunction",
            "job.occupation",
            "job.profession",
            "job.requiresHigherEducation",
            "job.grossAnnualWage",
            "job.sectorMinimumWage",
            "job.wageClauseAtThirty",
            "job.fullTimeFraction",
            "job.posted",
            "job.startsOn",
            "job.endsOn",
            "job.jointCommittee",
            "previous.validUntil",
            "previous.enterpriseNumber",
            "previous.listFunction",
            "vacancy.onBottleneckList"),
    DOCUMENTS,
    REVIEW;

    private static final Map<String, WizardStep> BY_ROOT = Map.of(
            "worker", WORKER, "employer", EMPLOYER, "job", JOB, "engagement", JOB, "previous", JOB, "vacancy", JOB);

    private final List<String> fields;

    WizardStep(String... fields) {
        this.fields = List.of(fields);
    }

    /** The step that an address names; the first where it names none. */
    static WizardStep of(String name) {
        return Arrays.stream(values())
                .filter(step -> step.getName().equals(name))
                .findFirst()
                .orElse(WORKER);
    }

    /** The step that asks for that field or slot. */
    static WizardStep askingFor(String missing) {
        return BY_ROOT.getOrDefault(missing.split("\\.")[0], DOCUMENTS);
    }

    static Set<String> roots() {
        return BY_ROOT.keySet();
    }

    /** Where this step of that draft is filled in. */
    String linkIn(CaseNumber number) {
        return "/employer/application?number=" + number + "&step=" + getName();
    }

    public List<String> getFields() {
        return fields;
    }

    /** What this step asks, the fields of the lines of its lists included. */
    List<String> allFields() {
        return this == JOB
                ? Stream.concat(fields.stream(), Lines.allFields().stream()).toList()
                : fields;
    }

    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From 1. */
    public int getPlace() {
        return ordinal() + 1;
    }

    WizardStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    public WizardStep getBefore() {
        return this == WORKER ? null : values()[ordinal() - 1];
    }
}
