package org.loket.web.faces.employer;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.EstablishmentNumber;
import org.loket.kernel.Iban;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.NotANumber;

/** How an answer is typed, and how a kept one is shown for typing over it; the house judges what it says. */
public enum Typing {
    TEXT,
    NATIONALITY,
    ENTERPRISE(number -> EnterpriseNumber.of(number).written()),
    ESTABLISHMENT(number -> EstablishmentNumber.of(number).written()),
    NATIONAL(number -> NationalNumber.of(number).written()),
    IBAN(number -> Iban.of(number).written()),
    MONEY {
        @Override
        public JsonValue read(String typed) {
            return Amounts.read(typed)
                    .map(amount -> (JsonValue) Json.createValue(amount))
                    .orElseThrow(() -> new NotANumber("typed.money"));
        }

        @Override
        public String write(JsonValue kept, Locale locale) {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setMinimumFractionDigits(2);
            return format.format(((JsonNumber) kept).bigDecimalValue());
        }
    },
    WHOLE {
        @Override
        public JsonValue read(String typed) {
            return Amounts.read(typed)
                    .map(number -> (JsonValue) Json.createValue(number))
                    .orElseThrow(() -> new NotANumber("number.form"));
        }
    },
    /** Of a full-time week: in percent, or as the part of one that the law writes. */
    SHARE {
        @Override
        public JsonValue read(String typed) {
            BigDecimal share = Amounts.read(typed)
                    .map(number -> number.compareTo(BigDecimal.ONE) <= 0 ? number : number.movePointLeft(2))
                    .orElseThrow(() -> new NotANumber("typed.share"));
            if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw new NotANumber("typed.share");
            }
            return Json.createValue(share);
        }

        @Override
        public String write(JsonValue kept, Locale locale) {
            BigDecimal percent = ((JsonNumber) kept).bigDecimalValue().movePointRight(2);
            return NumberFormat.getNumberInstance(locale).format(percent);
        }
    },
    DAY {
        @Override
        public JsonValue read(String typed) {
            Matcher day = DAY_FIRST.matcher(typed.strip());
            return Json.createValue(
                    day.matches()
                            ? "%s-%02d-%02d"
                                    .formatted(
                                            day.group(3),
                                            Integer.parseInt(day.group(2)),
                                            Integer.parseInt(day.group(1)))
                            : typed);
        }
    },
    YES_NO {
        @Override
        public JsonValue read(String typed) {
            return switch (typed.strip().toLowerCase(Locale.ROOT)) {
                case "true", "ja", "yes" -> JsonValue.TRUE;
                case "false", "nee", "neen", "no" -> JsonValue.FALSE;
                default -> Json.createValue(typed);
            };
        }
    };

    // where a browser has no calendar of its own, a day is typed as people write it
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");

    private static final Map<String, Typing> OTHER_THAN_TEXT = Map.ofEntries(
            Map.entry("worker.nationality", NATIONALITY),
            Map.entry("worker.nationalNumber", NATIONAL),
            Map.entry("worker.birthDate", DAY),
            Map.entry("worker.passportExpiresOn", DAY),
            Map.entry("worker.inBelgium", YES_NO),
            Map.entry("worker.qualificationLevel", WHOLE),
            Map.entry("worker.inEuropeanUnion", YES_NO),
            Map.entry("worker.mainResidenceAbroad", YES_NO),
            Map.entry("worker.longTermResidentElsewhere", YES_NO),
            Map.entry("worker.monthsOfRelevantExperience", WHOLE),
            Map.entry("worker.monthsOfPriorServiceInGroup", WHOLE),
            Map.entry("engagement.hostingAgreement", YES_NO),
            Map.entry("engagement.recognisedInstitution", YES_NO),
            Map.entry("engagement.fundamentalResearch", YES_NO),
            Map.entry("engagement.grantMonths", WHOLE),
            Map.entry("engagement.sameGroup", YES_NO),
            Map.entry("engagement.afterShortMobility", YES_NO),
            Map.entry("engagement.informationTechnology", YES_NO),
            Map.entry("engagement.athleteContract", YES_NO),
            Map.entry("engagement.returningSeasonal", YES_NO),
            Map.entry("employer.enterpriseNumber", ENTERPRISE),
            Map.entry("employer.establishmentNumber", ESTABLISHMENT),
            Map.entry("employer.establishedInBelgium", YES_NO),
            Map.entry("employer.foundedOn", DAY),
            Map.entry("employer.employees", WHOLE),
            Map.entry("employer.iban", IBAN),
            Map.entry("job.requiresHigherEducation", YES_NO),
            Map.entry("job.grossAnnualWage", MONEY),
            Map.entry("job.sectorMinimumWage", MONEY),
            Map.entry("job.fullTimeFraction", SHARE),
            Map.entry("job.posted", YES_NO),
            Map.entry("job.startsOn", DAY),
            Map.entry("job.endsOn", DAY),
            Map.entry("job.wageClauseAtThirty", YES_NO),
            Map.entry("previous.validUntil", DAY),
            Map.entry("previous.enterpriseNumber", ENTERPRISE),
            Map.entry("vacancy.onBottleneckList", YES_NO),
            Map.entry("vacancy.publications.from", DAY),
            Map.entry("vacancy.publications.until", DAY),
            Map.entry("vacancy.mediations.suitableCandidates", YES_NO),
            Map.entry("vacancy.mediations.on", DAY),
            Map.entry("history.legalStay", YES_NO),
            Map.entry("history.validContract", YES_NO),
            Map.entry("history.livesWithFamily", YES_NO),
            Map.entry("history.work.from", DAY),
            Map.entry("history.work.until", DAY));

    private final UnaryOperator<String> layout;

    Typing() {
        this(UnaryOperator.identity());
    }

    Typing(UnaryOperator<String> layout) {
        this.layout = layout;
    }

    static Typing of(String field) {
        if (field.startsWith("circumstances.")) {
            return field.equals("circumstances.nonEuShare") ? WHOLE : YES_NO;
        }
        return OTHER_THAN_TEXT.getOrDefault(field.replaceAll("\\[[0-9]+\\]", ""), TEXT);
    }

    /** What was typed as the house reads it; throws where it cannot be meant as an answer of this kind. */
    public JsonValue read(String typed) {
        return Json.createValue(typed);
    }

    public String write(JsonValue kept, Locale locale) {
        return kept instanceof JsonString text ? layout.apply(text.getString()) : kept.toString();
    }
}
