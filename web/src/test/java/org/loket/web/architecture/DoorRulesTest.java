package org.loket.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.loket.law.book.LawBook;
import org.loket.web.faces.offender.BeanForTheSession;
import org.loket.web.faces.offender.BeanThatReadsTheWall;
import org.loket.web.faces.offender.BeanUnderThePrintedBook;
import org.loket.web.faces.offender.BeanWithABusyGetter;
import org.loket.web.faces.offender.BeanWithAStore;

/** The doors translate and never decide; each rule can be broken. */
class DoorRulesTest {

    private static final JavaClasses DOORS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.loket.web");

    private static final ArchRule DOORS_KNOW_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage("org.loket.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.eclipse.persistence..");

    private static final ArchRule PAGES_LIVE_AS_LONG_AS_THEIR_VIEW = noClasses()
            .that()
            .resideInAPackage("org.loket.web.faces..")
            .should()
            .beAnnotatedWith(SessionScoped.class);

    private static final ArchRule GETTERS_ARE_FREE = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ViewScoped.class)
            .and(areGetters())
            .should(callAUseCase());

    private static final ArchRule TIME_IS_HANDED_IN = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<>("the wall clock is read without the injected clock") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                    return call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
                }
            });

    private static final ArchRule DOORS_ASK_THE_LAW_IN_FORCE = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<>("the printed book is asked instead of the law in force") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                    boolean printed = call.getTargetOwner().isEquivalentTo(LawBook.class)
                            && call.getName().equals("printed");
                    boolean besideABook = call.getTargetOwner().getPackageName().startsWith("org.loket.law")
                            && call.getTargetOwner().getMethods().stream()
                                    .filter(method -> method.getName().equals(call.getName()))
                                    .anyMatch(method -> takesABook(method.getRawParameterTypes()))
                            && !takesABook(call.getTarget().getRawParameterTypes());
                    return printed || besideABook;
                }
            });

    private static final ArchRule NO_UTILITY_DRAWERS = classes()
            .should()
            .resideOutsideOfPackages(
                    "..util..", "..utils..", "..common..", "..dto..", "..impl..", "..service..", "..manager..");

    private static final Map<ArchRule, Class<?>> OFFENDERS = Map.of(
            DOORS_KNOW_NO_DATABASE, BeanWithAStore.class,
            PAGES_LIVE_AS_LONG_AS_THEIR_VIEW, BeanForTheSession.class,
            GETTERS_ARE_FREE, BeanWithABusyGetter.class,
            TIME_IS_HANDED_IN, BeanThatReadsTheWall.class,
            DOORS_ASK_THE_LAW_IN_FORCE, BeanUnderThePrintedBook.class,
            NO_UTILITY_DRAWERS, org.loket.web.faces.util.Drawer.class);

    @TestFactory
    Stream<DynamicTest> theDoorsKeepTheirRules() {
        return OFFENDERS.keySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(DOORS)));
    }

    @TestFactory
    Stream<DynamicTest> aPlantedOffenderBreaksEach() {
        return OFFENDERS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey().getDescription(), () -> {
                    JavaClasses offender = new ClassFileImporter().importClasses(entry.getValue());
                    assertThat(entry.getKey().evaluate(offender).hasViolation()).isTrue();
                }));
    }

    private static DescribedPredicate<JavaMethod> areGetters() {
        return new DescribedPredicate<>("are getters") {
            @Override
            public boolean test(JavaMethod method) {
                return method.getName().matches("(get|is)[A-Z].*");
            }
        };
    }

    private static ArchCondition<JavaMethod> callAUseCase() {
        return new ArchCondition<>("call a use case") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isAnnotatedWith(Stateless.class))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(method, call.getDescription())));
            }
        };
    }

    private static boolean takesABook(List<JavaClass> parameters) {
        return parameters.stream().anyMatch(type -> type.isEquivalentTo(LawBook.class));
    }
}
