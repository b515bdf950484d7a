package org.loket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.have;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tests keep their rules, and each rule can be broken. */
class TestRulesTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.loket");

    // by their names: who knows the first of them reaches a house
    private static final Map<ArchRule, String> OFFENDERS = Map.of(
            TestRules.WHO_OPENS_A_HOUSE_IS_A_HOUSE_TEST, "org.loket.story.offender.HouseOpenedInPassing",
            TestRules.A_HOUSE_TEST_OPENS_A_HOUSE, "org.loket.story.offender.HouseTestWithoutAHouse");

    @TestFactory
    Stream<DynamicTest> theTestsKeepIt() {
        JavaClasses kept = TESTS.that(not(resideInAPackage("..offender..")));
        return OFFENDERS.keySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(kept)));
    }

    @TestFactory
    Stream<DynamicTest> aPlantedOffenderBreaksIt() {
        return OFFENDERS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey().getDescription(), () -> assertThat(entry.getKey()
                                .evaluate(TESTS.that(have(name(entry.getValue()))))
                                .hasViolation())
                        .isTrue()));
    }
}
