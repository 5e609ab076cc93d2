package io.tallystick.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;

/** What the web module may touch of the rules (ADR 0001), and what it may not hold itself. */
@AnalyzeClasses(packages = "io.tallystick.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebFencesTest {

    private static final DescribedPredicate<JavaClass> INSIDE_THE_RULES = describe("lie inside the rules", type ->
        type.getPackageName().startsWith("io.tallystick.") && !type.getPackageName().startsWith("io.tallystick.web")
            && !type.getPackageName().endsWith(".boundary") && !type.getPackageName().equals("io.tallystick.shared")
            && !type.getPackageName().equals("io.tallystick.storage"));

    @ArchTest
    static final ArchRule the_web_touches_only_boundaries_what_is_shared_and_the_storage =
        noClasses().should().dependOnClassesThat(INSIDE_THE_RULES);

    @ArchTest
    static final ArchRule the_web_knows_no_persistence = noClasses().should().dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.eclipse.persistence..");

    @ArchTest
    static final ArchRule the_web_begins_no_transactions = noClasses().should().beAnnotatedWith(Stateless.class)
        .orShould().beAnnotatedWith(Transactional.class).orShould().dependOnClassesThat().haveFullyQualifiedName("jakarta.transaction.UserTransaction");

    @ArchTest
    static final ArchRule resources_are_named_so = classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule the_two_interfaces_know_nothing_of_each_other = noClasses().that().resideInAPackage("io.tallystick.web.v1..")
        .should().dependOnClassesThat().resideInAPackage("io.tallystick.web.v4..");

    @ArchTest
    static final ArchRule the_license_api_knows_nothing_of_the_management_api = noClasses().that().resideInAPackage("io.tallystick.web.v4..")
        .should().dependOnClassesThat().resideInAPackage("io.tallystick.web.v1..");

    @ArchTest
    static final ArchRule pages_know_nothing_of_the_interfaces = noClasses().that().resideInAPackage("io.tallystick.web.page..")
        .should().dependOnClassesThat().resideInAnyPackage("io.tallystick.web.v1..", "io.tallystick.web.v4..");

    @ArchTest
    static final ArchRule the_interfaces_know_nothing_of_pages = noClasses().that().resideInAnyPackage("io.tallystick.web.v1..",
        "io.tallystick.web.v4..", "io.tallystick.web.carry..").should().dependOnClassesThat().resideInAPackage("io.tallystick.web.page..");

    @ArchTest
    static final ArchRule nobody_reads_the_wall_clock = noClasses().should().accessTargetWhere(
        describe("the wall clock is read", WebFencesTest::readsTheWallClock));

    @ArchTest
    static final ArchRule names_are_business_words = noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Data)");

    @ArchTest
    static void every_package_that_the_rules_name_exists(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        classes.forEach(type -> found.add(type.getPackageName()));

        assertThat(found).contains("io.tallystick.web.v1", "io.tallystick.web.v4", "io.tallystick.web.wire", "io.tallystick.web.error",
            "io.tallystick.web.access",
            "io.tallystick.web.page", "io.tallystick.web.carry");
    }

    private static boolean readsTheWallClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return owner.startsWith("java.time.") && name.equals("now") && !takesAClock(access)
            || owner.equals(Clock.class.getName()) && name.startsWith("system")
            || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
            || owner.equals("java.util.Calendar") && name.equals("getInstance")
            || owner.equals("java.util.Date") && isMadeWithoutAnArgument(access);
    }

    /** A date without an argument is that of this moment; one that somebody sent is as good as any value. */
    private static boolean isMadeWithoutAnArgument(JavaAccess<?> access) {
        return access.getTarget() instanceof ConstructorCallTarget target && target.getRawParameterTypes().isEmpty();
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
            && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
