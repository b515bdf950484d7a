package org.loket.web.faces.staff;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.loket.intake.ApplicationForm;
import org.loket.law.Facts;
import org.loket.law.category.Admission;
import org.loket.law.category.Applicant;
import org.loket.law.category.Category;
import org.loket.party.EmployerRecord;
import org.loket.web.faces.SearchLine;
import org.loket.web.text.Text;

/** What the applicant filled in, in parts, each value in its written form and beside what the register says otherwise. */
final class FactsAsFiled {

    private final Text text;
    private final List<Part> parts = new ArrayList<>();

    /** Facts that belong together. */
    public record Part(String title, List<Row> rows) {}

    /**
     * @param value empty where the applicant left it out
     * @param register what the register knows, where that differs; null where it does not
     */
    public record Row(String label, String value, String register, boolean code) {}

    private FactsAsFiled(Text text) {
        this.text = text;
    }

    /** @param vacancy as it was filed, with the figures that the region recorded */
    static List<Part> of(ApplicationForm form, Facts.Vacancy vacancy, EmployerRecord register, Text text) {
        FactsAsFiled facts = new FactsAsFiled(text);
        boolean ofEmployer = Admission.formalitiesOf(form.category()).applicant() == Applicant.EMPLOYER;
        if (ofEmployer) {
            facts.job(form);
        }
        facts.worker(form.worker());
        if (ofEmployer) {
            facts.employer(form.employer(), register);
        } else {
            facts.history(form.history());
        }
        facts.engagement(form.engagement());
        facts.vacancy(vacancy);
        facts.previous(form);
        return facts.parts;
    }

    private void job(ApplicationForm form) {
        ApplicationForm.Job job = form.job();
        List<Row> rows = part("job");
        add(rows, "title", job.title());
        if (form.category() == Category.MEDIUM_SKILLED) {
            add(rows, "listFunction", word("law.function.", job.listFunction()));
        }
        add(rows, "description", job.description());
        add(rows, "grossAnnualWage", job.grossAnnualWage());
        if (job.sectorMinimumWage() != null) {
            add(rows, "sectorMinimumWage", job.sectorMinimumWage());
        }
        add(rows, "fullTimeFraction", percent(job.fullTimeFraction()));
        add(rows, "startsOn", job.startsOn());
        rows.add(new Row(
                label("endsOn"),
                job.endsOn() == null ? text.say("fact.endsOn.none") : written(job.endsOn()),
                null,
                false));
        add(rows, "jointCommittee", job.jointCommittee());
        add(rows, "workplace", job.workplace());
        add(rows, "occupation", job.occupation());
        if (form.category() == Category.HIGHLY_SKILLED) {
            add(rows, "requiresHigherEducation", yesOrNo(job.requiresHigherEducation()));
            add(rows, "wageClauseAtThirty", yesOrNo(job.wageClauseAtThirty()));
        }
        if (job.profession() != null) {
            add(rows, "profession", text.of(job.profession()));
        }
        add(rows, "posted", yesOrNo(job.posted()));
    }

    private void worker(ApplicationForm.Worker worker) {
        List<Row> rows = part("worker");
        add(rows, "lastName", worker.lastName());
        add(rows, "firstName", worker.firstName());
        add(rows, "birthDate", worker.birthDate());
        add(rows, "nationality", nationality(worker.nationality()));
        add(
                rows,
                "nationalNumber",
                worker.nationalNumber() == null ? null : worker.nationalNumber().written());
        add(rows, "passportNumber", worker.passportNumber());
        add(rows, "passportExpiresOn", worker.passportExpiresOn());
        if (worker.passportMrz() != null) {
            rows.add(new Row(label("passportMrz"), worker.passportMrz().toString(), null, true));
        }
        add(
                rows,
                "qualificationLevel",
                worker.qualificationLevel() == null ? null : text.say("law.level." + worker.qualificationLevel()));
        add(rows, "qualificationProof", word("law.proof.", worker.qualificationProof()));
        add(rows, "inBelgium", yesOrNo(worker.inBelgium()));
        addKnown(rows, "inEuropeanUnion", yesOrNo(worker.inEuropeanUnion()));
        addKnown(rows, "mainResidenceAbroad", yesOrNo(worker.mainResidenceAbroad()));
        addKnown(rows, "longTermResidentElsewhere", yesOrNo(worker.longTermResidentElsewhere()));
        addKnown(rows, "monthsOfRelevantExperience", worker.monthsOfRelevantExperience());
        addKnown(rows, "monthsOfPriorServiceInGroup", worker.monthsOfPriorServiceInGroup());
    }

    private void engagement(Facts.Engagement engagement) {
        if (engagement == null) {
            return;
        }
        List<Row> rows = part("engagement");
        addKnown(rows, "capacity", word("law.capacity.", engagement.capacity()));
        addKnown(rows, "seasonalSector", word("law.seasonal-sector.", engagement.seasonalSector()));
        addKnown(rows, "hostingAgreement", yesOrNo(engagement.hostingAgreement()));
        addKnown(rows, "recognisedInstitution", yesOrNo(engagement.recognisedInstitution()));
        addKnown(rows, "fundamentalResearch", yesOrNo(engagement.fundamentalResearch()));
        addKnown(rows, "grantMonths", engagement.grantMonths());
        addKnown(rows, "sameGroup", yesOrNo(engagement.sameGroup()));
        addKnown(rows, "afterShortMobility", yesOrNo(engagement.afterShortMobility()));
        addKnown(rows, "informationTechnology", yesOrNo(engagement.informationTechnology()));
        addKnown(rows, "athleteContract", yesOrNo(engagement.athleteContract()));
        addKnown(rows, "returningSeasonal", yesOrNo(engagement.returningSeasonal()));
    }

    private void employer(ApplicationForm.Employer employer, EmployerRecord register) {
        List<Row> rows = part("employer");
        add(rows, "name", employer.name(), register == null ? null : register.name());
        add(rows, "enterpriseNumber", employer.enterpriseNumber());
        add(
                rows,
                "establishmentNumber",
                employer.establishmentNumber() == null
                        ? null
                        : employer.establishmentNumber().written());
        add(rows, "foundedOn", employer.foundedOn(), register == null ? null : register.foundedOn());
        add(rows, "employees", employer.employees(), register == null ? null : register.employees());
        add(
                rows,
                "establishedInBelgium",
                yesOrNo(employer.establishedInBelgium()),
                register == null ? null : yesOrNo(register.establishedInBelgium()));
        add(rows, "iban", employer.iban() == null ? null : employer.iban().written());
    }

    private void vacancy(Facts.Vacancy vacancy) {
        List<SearchLine> search = SearchLine.of(vacancy, text);
        if (vacancy.onBottleneckList() == null && search.isEmpty()) {
            return;
        }
        List<Row> rows = part("vacancy");
        add(rows, "onBottleneckList", yesOrNo(vacancy.onBottleneckList()));
        search.forEach(one -> rows.add(new Row(one.label(), one.said(), null, false)));
    }

    private void history(Facts.History history) {
        if (history == null) {
            return;
        }
        List<Row> rows = part("history");
        add(rows, "legalStay", yesOrNo(history.legalStay()));
        add(rows, "validContract", yesOrNo(history.validContract()));
        add(rows, "livesWithFamily", yesOrNo(history.livesWithFamily()));
        List<Facts.Work> periods = history.work() == null ? List.of() : history.work();
        for (int place = 0; place < periods.size(); place++) {
            Facts.Work one = periods.get(place);
            String kind = one.kind() == null ? text.say("permit.unknown") : text.of(one.kind());
            rows.add(new Row(
                    text.say("permit.line.history.work", place + 1),
                    text.say(one.until() == null ? "work.since" : "work.span", kind, one.from(), one.until()),
                    null,
                    false));
        }
    }

    private void previous(ApplicationForm form) {
        Facts.Previous previous = form.previous();
        if (previous == null || form.kind() == Facts.Kind.FIRST) {
            return;
        }
        List<Row> rows = part("previous");
        add(rows, "previous.enterpriseNumber", previous.enterpriseNumber());
        if (previous.listFunction() != null) {
            add(rows, "previous.listFunction", word("law.function.", previous.listFunction()));
        }
        add(rows, "previous.validUntil", previous.validUntil());
    }

    private List<Row> part(String name) {
        List<Row> rows = new ArrayList<>();
        parts.add(new Part(text.say("fact.part." + name), rows));
        return rows;
    }

    // what only some categories ask is not shown as left out in the others
    private void addKnown(List<Row> rows, String field, Object value) {
        if (value != null) {
            add(rows, field, value);
        }
    }

    private void add(List<Row> rows, String field, Object value) {
        add(rows, field, value, null);
    }

    private void add(List<Row> rows, String field, Object value, Object register) {
        boolean differs = register != null && !Objects.equals(value, register);
        rows.add(new Row(label(field), written(value), differs ? written(register) : null, false));
    }

    private String label(String field) {
        return text.say("fact." + field);
    }

    private String written(Object value) {
        return String.valueOf(text.write(value));
    }

    private String word(String prefix, Object code) {
        if (code == null) {
            return null;
        }
        return text.knows(prefix + code) ? text.say(prefix + code) : code.toString();
    }

    private String yesOrNo(Boolean answer) {
        return answer == null ? null : text.say(answer ? "fact.yes" : "fact.no");
    }

    private String nationality(String code) {
        if (code == null) {
            return null;
        }
        String country = text.country(code);
        return country.equals(code) ? code : country + " (" + code + ")";
    }

    private String percent(BigDecimal fraction) {
        if (fraction == null) {
            return null;
        }
        NumberFormat format = NumberFormat.getPercentInstance(text.locale());
        format.setMaximumFractionDigits(2);
        return format.format(fraction);
    }
}
