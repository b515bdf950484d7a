package org.loket.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.bePackagePrivate;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.loket.law.book.LawBook;

/** The rules of the house, each of which {@link HouseRulesTest} has seen broken by a planted offender. */
final class HouseRules {

    static final ArchRule ROOMS_KNOW_ONLY_THE_ROOMS_TO_THEIR_LEFT =
            classes().that().resideInAPackage("org.loket..").should(Rooms.knowOnlyTheRoomsTheyMay());

    static final ArchRule THE_LAW_KNOWS_NO_TECHNOLOGY = classes()
            .that()
            .resideInAPackage("org.loket.law..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.loket.law..", "org.loket.kernel");

    static final ArchRule ONLY_LETTER_AND_DOCUMENT_KNOW_PDF = noClasses()
            .that()
            .resideOutsideOfPackages("org.loket.letter..", "org.loket.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "com.openhtmltopdf..");

    static final ArchRule USE_CASES_LEAVE_THE_STORE_TO_REPOSITORIES = noClasses()
            .that()
            .areAnnotatedWith(Stateless.class)
            .and()
            .resideOutsideOfPackage("org.loket.worklist..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    static final ArchRule ENTITIES_STAY_IN_THEIR_ROOM =
            classes().that().areAnnotatedWith(Entity.class).should(bePackagePrivate());

    static final ArchRule ENTITIES_HAVE_VERBS_AND_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    static final ArchRule NO_UTILITY_DRAWERS = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..dto..", "..impl..", "..service..", "..manager..");

    static final ArchRule ROOMS_HAVE_NO_CYCLES =
            slices().matching("org.loket.(*)..").should().beFreeOfCycles();

    static final ArchRule TIME_IS_HANDED_IN = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.loket.kernel.TheClock$BrusselsClock")
            .should()
            .callMethodWhere(readsTheWallClock())
            .orShould()
            .callConstructor(Date.class);

    // the demo lives a past in which nothing was amended yet
    static final ArchRule WHOEVER_DECIDES_ASKS_THE_LAW_IN_FORCE = noClasses()
            .that()
            .resideOutsideOfPackages("org.loket.law..", "org.loket.amendment..", "org.loket.demo..")
            .should()
            .callMethodWhere(reliesOnThePrintedBook());

    private HouseRules() {}

    /** The printed book itself, or a question to the law beside which the same can be asked of another book. */
    static DescribedPredicate<JavaMethodCall> reliesOnThePrintedBook() {
        return new DescribedPredicate<>("the printed book is asked instead of the law in force") {
            @Override
            public boolean test(JavaMethodCall call) {
                JavaClass owner = call.getTargetOwner();
                if (owner.isEquivalentTo(LawBook.class) && call.getName().equals("printed")) {
                    return true;
                }
                boolean knowsBooks = owner.getMethods().stream()
                        .filter(method -> method.getName().equals(call.getName()))
                        .anyMatch(method -> takesABook(method.getRawParameterTypes()));
                return owner.getPackageName().startsWith("org.loket.law")
                        && knowsBooks
                        && !takesABook(call.getTarget().getRawParameterTypes());
            }
        };
    }

    private static boolean takesABook(List<JavaClass> parameters) {
        return parameters.stream().anyMatch(type -> type.isEquivalentTo(LawBook.class));
    }

    private static DescribedPredicate<JavaMethodCall> readsTheWallClock() {
        return new DescribedPredicate<>("the wall clock is read without the injected clock") {
            @Override
            public boolean test(JavaMethodCall call) {
                MethodCallTarget target = call.getTarget();
                JavaClass owner = target.getOwner();
                boolean now = owner.getPackageName().equals("java.time")
                        && target.getName().equals("now")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
                boolean millis =
                        owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
                return now || millis;
            }
        };
    }
}
