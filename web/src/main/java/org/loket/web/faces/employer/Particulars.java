package org.loket.web.faces.employer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.loket.law.Facts;
import org.loket.web.text.Text;

/** The questions that only some categories ask, by the part of the form in which they stand. */
@Named
@RequestScoped
public class Particulars {

    private static final List<String> NUMBERS = List.of(
            "worker.monthsOfRelevantExperience", "worker.monthsOfPriorServiceInGroup", "engagement.grantMonths");
    private static final List<Particular> ALL = Stream.of(
                    "worker.inEuropeanUnion",
                    "worker.mainResidenceAbroad",
                    "worker.longTermResidentElsewhere",
                    "worker.monthsOfRelevantExperience",
                    "worker.monthsOfPriorServiceInGroup",
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
                    "engagement.athleteContract")
            .map(Particulars::read)
            .toList();

    @Inject
    Text text;

    /** Those of that part. */
    public List<Particular> of(String part) {
        return ALL.stream().filter(one -> one.field().startsWith(part + ".")).toList();
    }

    /** What helps to answer; nothing where the question speaks for itself. */
    public String hint(Particular one) {
        String key = "hint." + one.field();
        return text.knows(key) ? text.say(key) : null;
    }

    private static Particular read(String field) {
        return switch (field) {
            case "engagement.capacity" -> new Particular(field, names(Facts.Capacity.values()), "law.capacity.");
            case "engagement.seasonalSector" ->
                new Particular(field, names(Facts.SeasonalSector.values()), "law.seasonal-sector.");
            default -> new Particular(field, NUMBERS.contains(field) ? List.of() : List.of("true", "false"), "answer.");
        };
    }

    private static List<String> names(Enum<?>[] choices) {
        return Arrays.stream(choices).map(Enum::name).toList();
    }
}
