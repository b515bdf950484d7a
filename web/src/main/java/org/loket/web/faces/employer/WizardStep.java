package org.loket.web.faces.employer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
            "engagement.returningSeasonal",
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
    HISTORY("history.legalStay", "history.validContract", "history.livesWithFamily"),
    DOCUMENTS,
    REVIEW;

    private static final Map<String, WizardStep> BY_ROOT = Map.of(
            "worker", WORKER,
            "employer", EMPLOYER,
            "job", JOB,
            "engagement", JOB,
            "previous", JOB,
            "vacancy", JOB,
            "history", HISTORY);

    private final List<String> fields;

    WizardStep(String... fields) {
        this.fields = List.of(fields);
    }

    /** The step that asks for that field or slot. */
    static WizardStep askingFor(String missing) {
        return BY_ROOT.getOrDefault(missing.split("\\.")[0], DOCUMENTS);
    }

    static Set<String> roots() {
        return BY_ROOT.keySet();
    }

    public List<String> getFields() {
        return fields;
    }

    /** What this step asks, the fields of the lines of its lists included. */
    List<String> allFields() {
        Stream<String> lines = Stream.of(Lines.values())
                .filter(one -> askingFor(one.list()) == this)
                .flatMap(one -> one.fields().stream());
        return Stream.concat(fields.stream(), lines).toList();
    }

    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
