package org.loket.letter;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Money;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.Span;
import org.loket.kernel.Wording;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Reason;
import org.loket.law.category.Assessment.Limit;
import org.loket.letter.DecisionLetter.Addressee;
import org.loket.letter.DecisionLetter.Fact;
import org.loket.letter.DecisionLetter.Granted;
import org.loket.letter.DecisionLetter.Ground;
import org.loket.letter.DecisionLetter.Inadmissible;
import org.loket.letter.DecisionLetter.Outcome;
import org.loket.letter.DecisionLetter.Refused;
import org.loket.letter.DecisionLetter.Remedy;
import org.loket.letter.DecisionLetter.Signature;
import org.loket.letter.DecisionLetter.Worker;

/** Letters as the office could send them; the texts of the law are stand-ins, so that the letter is tested alone. */
final class SampleLetters {

    static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Wording WORDING = Wording.of(DUTCH);
    private static final String DECREE = "BVR 7 december 2018";
    private static final Map<String, String> LAW = Map.ofEntries(
            Map.entry("sample.category", "Hooggeschoolde functie"),
            Map.entry("sample.wage", "Bruto jaarloon"),
            Map.entry("sample.function", "Functie"),
            Map.entry("sample.workplace", "Plaats van tewerkstelling"),
            Map.entry("law.condition.wage-threshold", "Loon boven de drempel"),
            Map.entry("law.condition.qualification-level", "Hoger onderwijs"),
            Map.entry("law.condition.employer-standing", "Degelijkheid van de werkgever"),
            Map.entry("law.condition.third-country-national", "Onderdaan van een derde land"),
            Map.entry("law.finding.wage.enough", "Het jaarloon van {0} ligt niet onder de drempel van {1}."),
            Map.entry("law.finding.wage.short", "Het jaarloon van {0} ligt onder de drempel van {1}."),
            Map.entry("law.finding.level.unknown", "Het niveau van het diploma blijkt niet uit het dossier."),
            Map.entry("law.finding.employer.young", "De onderneming bestaat nog geen drie jaar."),
            Map.entry("law.finding.nationality.third", "De nationaliteit is {0}."),
            Map.entry("law.finding.papers.late", "Het diploma is niet binnen de termijn bezorgd."),
            Map.entry("law.finding.limit.contract", "De arbeidsovereenkomst eindigt op {0}."));

    static final Remedy MINISTER = new Remedy(Period.ofMonths(1), new Citation(DECREE, "15"), Confidence.CERTAIN);
    static final Remedy COUNCIL = new Remedy(Period.ofDays(60), null, Confidence.CERTAIN);

    private SampleLetters() {}

    static DecisionLetters writer() {
        return new DecisionLetters(
                (key, arguments) -> LAW.containsKey(key)
                        ? new MessageFormat(LAW.get(key), DUTCH)
                                .format(List.of(arguments).stream()
                                        .map(WORDING::write)
                                        .toArray())
                        : WORDING.say(key, arguments),
                WORDING::write);
    }

    static DecisionLetter granted() {
        return letter(
                new Granted(
                        PermitNumber.numbered(2026, 88),
                        new Span(LocalDate.of(2027, 1, 1), LocalDate.of(2029, 12, 31)),
                        new Limit(
                                Reason.of("limit.contract", LocalDate.of(2029, 12, 31)),
                                new Citation(DECREE, "17"),
                                Confidence.CERTAIN)),
                findings(Met.YES, "wage.enough"));
    }

    static DecisionLetter refused() {
        return letter(
                new Refused(
                        List.of(new Ground(
                                Reason.of("wage.short", Money.of("47000"), Money.of("48912")),
                                new Citation(DECREE, "17, 1°"),
                                Confidence.CERTAIN)),
                        MINISTER,
                        COUNCIL),
                findings(Met.NO, "wage.short"));
    }

    static DecisionLetter objected() {
        return letter(
                new Refused(
                        List.of(new Ground(
                                Reason.of("wage.short", Money.of("47000"), Money.of("48912")),
                                new Citation(DECREE, "17, 1°"),
                                Confidence.CERTAIN)),
                        MINISTER,
                        COUNCIL,
                        true),
                findings(Met.NO, "wage.short"));
    }

    static DecisionLetter inadmissible() {
        return letter(
                new Inadmissible(
                        List.of(new Ground(Reason.of("papers.late"), new Citation(DECREE, "40"), Confidence.LIKELY)),
                        COUNCIL),
                List.of());
    }

    /** A refusal whose findings run over several pages. */
    static DecisionLetter ofManyPages() {
        DecisionLetter refused = refused();
        List<Finding> many = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> many.addAll(refused.findings()));
        return with(refused, refused.addressee(), refused.worker(), many);
    }

    static DecisionLetter addressedTo(String employer, String worker, String title) {
        DecisionLetter granted = granted();
        return with(
                granted,
                new Addressee(employer, List.of(), granted.addressee().enterpriseNumber()),
                new Worker(worker, granted.worker().birthDate(), title),
                granted.findings());
    }

    static DecisionLetter withoutFindings(DecisionLetter letter) {
        return with(letter, letter.addressee(), letter.worker(), List.of());
    }

    private static DecisionLetter with(
            DecisionLetter letter, Addressee addressee, Worker worker, List<Finding> findings) {
        return new DecisionLetter(
                letter.caseNumber(),
                letter.receivedOn(),
                letter.decidedOn(),
                letter.categoryKey(),
                addressee,
                worker,
                letter.facts(),
                findings,
                letter.outcome(),
                letter.signature(),
                false);
    }

    private static DecisionLetter letter(Outcome outcome, List<Finding> findings) {
        return new DecisionLetter(
                CaseNumber.numbered(2026, 1234),
                LocalDate.of(2026, 10, 5),
                LocalDate.of(2026, 11, 21),
                "sample.category",
                new Addressee(
                        "Van den Broeck Bouw nv",
                        List.of("Nijverheidskaai 12 bus 3", "9000 Gent"),
                        EnterpriseNumber.of("0403.019.261")),
                new Worker("Priya Raghunathan", LocalDate.of(1990, 5, 1), "software-ingenieur"),
                List.of(
                        new Fact("sample.function", "Software-ingenieur"),
                        new Fact("sample.wage", Money.of("49000")),
                        new Fact("sample.workplace", "Gent")),
                findings,
                outcome,
                new Signature("letter.function.decider", "Brussel"),
                true);
    }

    private static List<Finding> findings(Met wage, String wageReason) {
        Money found = wage == Met.YES ? Money.of("49000") : Money.of("47000");
        Money required = Money.of("48912");
        return List.of(
                new Finding(
                        "third-country-national",
                        Met.YES,
                        new Citation(DECREE, "1"),
                        Confidence.CERTAIN,
                        false,
                        null,
                        "IND",
                        Reason.of("nationality.third", "IND")),
                new Finding(
                        "wage-threshold",
                        wage,
                        new Citation(DECREE, "17, 1°"),
                        Confidence.CERTAIN,
                        false,
                        required,
                        found,
                        Reason.of(wageReason, found, required)),
                new Finding(
                        "qualification-level",
                        Met.UNKNOWN,
                        new Citation(DECREE, "17, 1°"),
                        Confidence.CERTAIN,
                        false,
                        5,
                        null,
                        Reason.of("level.unknown")),
                new Finding(
                        "employer-standing",
                        Met.NO,
                        new Citation(DECREE, "12"),
                        Confidence.LIKELY,
                        true,
                        3,
                        2,
                        Reason.of("employer.young")));
    }
}
