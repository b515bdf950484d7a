package org.loket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.Set;
import org.junit.platform.commons.annotation.Testable;
import org.loket.story.HouseTest;

/** Which tests are house tests, so that none is forgotten in the part that must be quick and none is missing there. */
final class TestRules {

    private static final DescribedPredicate<JavaClass> OPENS_A_HOUSE =
            describe("open a house or hold a document against its standards", TestRules::opensAHouse);

    static final ArchRule WHO_OPENS_A_HOUSE_IS_A_HOUSE_TEST = classes()
            .that(describe("have tests", TestRules::hasTests))
            .and(OPENS_A_HOUSE)
            .should()
            .beAnnotatedWith(HouseTest.class);

    static final ArchRule A_HOUSE_TEST_OPENS_A_HOUSE =
            classes().that().areAnnotatedWith(HouseTest.class).should(be(OPENS_A_HOUSE));

    private TestRules() {}

    private static boolean hasTests(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(Testable.class));
    }

    private static boolean opensAHouse(JavaClass type) {
        return reachesWhatIsDear(type, new HashSet<>());
    }

    private static boolean reachesWhatIsDear(JavaClass type, Set<JavaClass> seen) {
        return isDear(type)
                || type.getPackageName().startsWith("org.loket.")
                        && seen.add(type)
                        && type.getDirectDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass)
                                .anyMatch(known -> reachesWhatIsDear(known, seen));
    }

    private static boolean isDear(JavaClass type) {
        return type.getName().equals("org.loket.story.TestDatabase")
                || type.getPackageName().startsWith("org.verapdf");
    }
}
