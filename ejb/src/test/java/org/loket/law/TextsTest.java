package org.loket.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.loket.kernel.Wording;
import org.loket.law.appeal.Contested;
import org.loket.law.appeal.Remedy;
import org.loket.law.book.Entry;
import org.loket.law.book.LawBook;
import org.loket.law.card.Annex;
import org.loket.law.card.Card;
import org.loket.law.category.Applicant;
import org.loket.law.category.Category;
import org.loket.law.category.ContractContent;
import org.loket.law.category.RenewalRule;
import org.loket.law.category.Slot;
import org.loket.law.category.Verdict;
import org.loket.law.labourmarket.Ring;
import org.loket.law.refusal.Ground;
import org.loket.law.refusal.Lapse;
import org.loket.law.refusal.Nature;
import org.loket.law.timelimit.RenewalWindow;
import org.loket.law.timelimit.Target;

class TextsTest {

    @Test
    void dutchAndEnglishHaveTheSameTextsAndNoneIsEmpty() {
        Properties dutch = bundle("nl");
        Properties english = bundle("en");

        assertThat(dutch.keySet()).isEqualTo(english.keySet());
        assertThat(Stream.concat(dutch.values().stream(), english.values().stream()))
                .noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void bothLanguagesFillInTheSameArguments() {
        Properties english = bundle("en");
        bundle("nl")
                .forEach((key, text) ->
                        assertThat(arguments(text)).as("%s", key).isEqualTo(arguments(english.get(key))));
    }

    @Test
    void everyApostropheIsWrittenTwice() {
        Stream.of("nl", "en")
                .flatMap(language -> bundle(language).values().stream())
                .forEach(text -> assertThat(text.toString().replace("''", "")).doesNotContain("'"));
    }

    @Test
    void everythingTheLawCanNameHasAName() {
        for (Locale language : Wording.LANGUAGES) {
            Wording wording = Wording.of(language);
            names().forEach(key ->
                    assertThat(wording.knows(key)).as("%s in %s", key, language).isTrue());
        }
    }

    private static Stream<String> names() {
        LawBook book = LawBook.printed();
        return Stream.of(
                        named("law.category.", List.of(Category.values())),
                        Stream.of(Category.values()).map(one -> "law.category." + one + ".description"),
                        named("law.verdict.", List.of(Verdict.values())),
                        named("law.met.", List.of(Met.values())),
                        named("law.confidence.", List.of(Confidence.values())),
                        named("law.slot.", List.of(Slot.values())),
                        named("law.kind.", List.of(Facts.Kind.values())),
                        named("law.profession.", List.of(Facts.Profession.values())),
                        named("law.proof.", List.of(Facts.QualificationProof.values())),
                        named("law.capacity.", List.of(Facts.Capacity.values())),
                        named("law.seasonal-sector.", List.of(Facts.SeasonalSector.values())),
                        named("law.work-kind.", List.of(Facts.WorkKind.values())),
                        named("law.channel.", List.of(Facts.Channel.values())),
                        named("law.circle.", List.of(Facts.Circle.values())),
                        named(
                                "law.place.",
                                book.list("free-movement").on(LocalDate.of(2026, 1, 1)).entries().stream()
                                        .map(Entry::code)
                                        .filter(code -> !code.equals("BEL"))
                                        .toList()),
                        named("law.employment-service.", List.of(Facts.EmploymentService.values())),
                        named("law.ring-state.", List.of(Ring.State.values())),
                        named("law.level.", List.of(1, 2, 3, 4, 5, 6, 7, 8)),
                        Stream.of(Provision.values()).map(one -> one.citation().actKey()),
                        named("law.nature.", List.of(Nature.values())),
                        Stream.of(Ground.values()).map(Ground::textKey),
                        named("law.contested.", List.of(Contested.values())),
                        Stream.of(Remedy.Body.values()).map(Remedy.Body::textKey),
                        named("law.remedy.body.", List.of(Remedy.Body.values())),
                        Stream.of(Remedy.Requirement.values()).map(Remedy.Requirement::textKey),
                        Stream.of(Remedy.Appellant.values()).map(Remedy.Appellant::textKey),
                        Stream.of(ContractContent.values()).map(ContractContent::textKey),
                        Stream.of(Applicant.values()).map(Applicant::textKey),
                        Stream.of(RenewalRule.values()).map(RenewalRule::textKey),
                        book.valueNames().stream().map(name -> "law.value." + name),
                        book.listNames().stream().map(name -> "law.list." + name),
                        named("law.term-end.", List.of(TermEnd.values())),
                        named("law.decision-basis.", List.of(DecisionBasis.values())),
                        named("law.silence.", List.of(Silence.values())),
                        named("law.target.", List.of(Target.values())),
                        Stream.of(RenewalWindow.Timing.values()).map(RenewalWindow.Timing::textKey),
                        Stream.of(Lapse.values()).map(Lapse::textKey),
                        Stream.of(Annex.values()).map(Annex::textKey),
                        Stream.of(Card.values()).map(Card::textKey),
                        Stream.of(Card.LabourMarket.values()).map(Card.LabourMarket::textKey),
                        functions(book).map(code -> "law.function." + code))
                .flatMap(keys -> keys);
    }

    private static Stream<String> functions(LawBook book) {
        return book.list("medium-skilled").versions().stream()
                .flatMap(version -> version.value().entries().stream())
                .map(Entry::code);
    }

    private static Stream<String> named(String prefix, List<?> things) {
        return things.stream().map(thing -> prefix + thing);
    }

    private static List<String> arguments(Object pattern) {
        return new MessageFormat(pattern.toString(), Locale.ROOT)
                .toPattern()
                .replaceAll("choice,[^}]*", "")
                .chars()
                .filter(Character::isDigit)
                .sorted()
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private static Properties bundle(String language) {
        String name = "text/law_" + language + ".properties";
        try (InputStream bytes = TextsTest.class.getClassLoader().getResourceAsStream(name)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
