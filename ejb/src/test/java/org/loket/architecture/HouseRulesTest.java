package org.loket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.loket.access.util.Drawer;
import org.loket.casework.offender.CaseThatKnowsTheRegister;
import org.loket.casework.offender.CaseUnderThePrintedBook;
import org.loket.kernel.offender.EntityForEverybody;
import org.loket.kernel.offender.EntityWithASetter;
import org.loket.kernel.offender.KernelThatReadsTheWall;
import org.loket.law.offender.LawThatKnowsTheDatabase;
import org.loket.notice.offender.NoticeThatWritesPdf;
import org.loket.register.offender.UseCaseWithAStore;

/** The house keeps its rules, and each rule can be broken. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.loket");

    private static final JavaClasses IN_A_CYCLE =
            new ClassFileImporter().importPackages("org.loket.casework", "org.loket.register");

    private static final Map<ArchRule, Class<?>> OFFENDERS = Map.ofEntries(
            Map.entry(HouseRules.ROOMS_KNOW_ONLY_THE_ROOMS_TO_THEIR_LEFT, CaseThatKnowsTheRegister.class),
            Map.entry(HouseRules.THE_LAW_KNOWS_NO_TECHNOLOGY, LawThatKnowsTheDatabase.class),
            Map.entry(HouseRules.ONLY_LETTER_AND_DOCUMENT_KNOW_PDF, NoticeThatWritesPdf.class),
            Map.entry(HouseRules.USE_CASES_LEAVE_THE_STORE_TO_REPOSITORIES, UseCaseWithAStore.class),
            Map.entry(HouseRules.ENTITIES_STAY_IN_THEIR_ROOM, EntityForEverybody.class),
            Map.entry(HouseRules.ENTITIES_HAVE_VERBS_AND_NO_SETTERS, EntityWithASetter.class),
            Map.entry(HouseRules.NO_UTILITY_DRAWERS, Drawer.class),
            Map.entry(HouseRules.ROOMS_HAVE_NO_CYCLES, CaseThatKnowsTheRegister.class),
            Map.entry(HouseRules.TIME_IS_HANDED_IN, KernelThatReadsTheWall.class),
            Map.entry(HouseRules.WHOEVER_DECIDES_ASKS_THE_LAW_IN_FORCE, CaseUnderThePrintedBook.class));

    @TestFactory
    Stream<DynamicTest> theHouseKeepsIts() {
        return OFFENDERS.keySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> aPlantedOffenderBreaks() {
        return OFFENDERS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey().getDescription(), () -> assertThat(entry.getKey()
                                .evaluate(plantedIn(entry.getValue()))
                                .hasViolation())
                        .isTrue()));
    }

    // the offender alone, but for the rule on cycles, which needs the way back
    private static JavaClasses plantedIn(Class<?> offender) {
        return offender == CaseThatKnowsTheRegister.class
                ? IN_A_CYCLE
                : new ClassFileImporter().importClasses(offender);
    }
}
