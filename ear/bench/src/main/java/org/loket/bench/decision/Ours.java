package org.loket.bench.decision;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.loket.kernel.json.RecordReader;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.law.category.Category;
import org.loket.law.category.Judgement;

/** The law of the house: the one place of the bench that calls it. */
final class Ours implements Engine {

    @Override
    public Map<String, String> decide(Sample sample) {
        var answers = new TreeMap<String, String>();
        for (Finding finding : judge(Question.of(sample)).findings()) {
            answers.put(finding.condition(), finding.met().name());
        }
        return answers;
    }

    static Judgement judge(Question question) {
        return Admission.judgementOn(question.day(), question.category(), question.facts(), LawBook.printed());
    }

    static Assessment assess(Question question) {
        return Admission.forApplicationSubmittedOn(
                question.day(), question.category(), question.facts(), LawBook.printed());
    }

    /** What is asked of the house: the facts as it knows them. */
    record Question(LocalDate day, Category category, Facts facts) {

        static Question of(Sample sample) {
            return new Question(Sample.day(sample.day()), Category.valueOf(sample.category()), facts(sample));
        }

        // by the names of the fields, as they come in from outside
        private static Facts facts(Sample sample) {
            var worker = Json.createObjectBuilder();
            put(worker, "nationality", sample.nationality());
            put(worker, "birthDate", iso(sample.birthDay()));
            put(worker, "qualificationLevel", sample.level());
            put(worker, "qualificationProof", sample.proof());
            put(worker, "inEuropeanUnion", sample.inUnion());
            put(worker, "monthsOfRelevantExperience", sample.experienceMonths());
            put(worker, "monthsOfPriorServiceInGroup", sample.serviceMonths());
            var employer = Json.createObjectBuilder();
            put(employer, "foundedOn", iso(sample.founded()));
            put(employer, "employees", sample.employees());
            put(employer, "establishedInBelgium", sample.established());
            var job = Json.createObjectBuilder();
            put(job, "listFunction", sample.listFunction());
            put(job, "profession", sample.profession());
            put(job, "requiresHigherEducation", sample.higherEducation());
            put(job, "grossAnnualWage", euros(sample.wage()));
            put(job, "sectorMinimumWage", euros(sample.sectorMinimum()));
            put(job, "fullTimeFraction", fraction(sample.percentOfFullTime()));
            put(job, "posted", sample.posted());
            put(job, "startsOn", iso(sample.start()));
            put(job, "endsOn", iso(sample.end()));
            put(job, "wageClauseAtThirty", sample.clauseAtThirty());
            var engagement = Json.createObjectBuilder();
            put(engagement, "capacity", sample.capacity());
            put(engagement, "hostingAgreement", sample.hostingAgreement());
            put(engagement, "recognisedInstitution", sample.recognisedInstitution());
            put(engagement, "fundamentalResearch", sample.fundamentalResearch());
            put(engagement, "grantMonths", sample.grantMonths());
            put(engagement, "sameGroup", sample.sameGroup());
            put(engagement, "afterShortMobility", sample.shortMobility());
            put(engagement, "informationTechnology", sample.informationTechnology());
            var facts = Json.createObjectBuilder();
            facts.add("worker", worker).add("employer", employer).add("job", job);
            facts.add("engagement", engagement);
            return RecordReader.read(facts.build(), Facts.class);
        }

        private static void put(JsonObjectBuilder object, String name, Object value) {
            object.add(
                    name,
                    value == null
                            ? JsonValue.NULL
                            : Json.createArrayBuilder(List.of(value)).build().get(0));
        }

        private static String iso(Integer day) {
            return day == null ? null : Sample.day(day).toString();
        }

        private static BigDecimal euros(Long cents) {
            return cents == null ? null : BigDecimal.valueOf(cents, 2);
        }

        private static BigDecimal fraction(Integer percent) {
            return percent == null ? null : BigDecimal.valueOf(percent, 2);
        }
    }
}
