package io.tallystick.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.tallystick.shared.ClockProducer;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

/** What the module of the rules knows nothing of. */
@AnalyzeClasses(packages = "io.tallystick", importOptions = ImportOption.DoNotIncludeTests.class)
class FencesTest {

    @ArchTest
    static final ArchRule the_rules_know_no_http_and_no_json = noClasses().should().dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "jakarta.json..", "com.fasterxml..", "io.tallystick.web..");

    @ArchTest
    static final ArchRule only_the_clock_producer_reads_the_wall_clock = noClasses().that().areNotAssignableTo(ClockProducer.class)
        .should().accessTargetWhere(describe("the wall clock is read", FencesTest::readsTheWallClock));

    @ArchTest
    static final ArchRule names_are_business_words = noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Data)");

    @ArchTest
    static final ArchRule no_interface_stands_for_a_single_class = noClasses().that().resideInAPackage("..boundary")
        .should().beInterfaces();

    @ArchTest
    static final ArchRule only_the_rounds_set_timers = noClasses().that().resideOutsideOfPackage("io.tallystick.rounds")
        .should().dependOnClassesThat(describe("set or take timers", type -> type.getPackageName().equals("jakarta.ejb")
            && type.getSimpleName().matches("Timer.*|Timeout|Schedules?")));

    @ArchTest
    static void what_is_shared_is_what_its_package_says(JavaClasses classes) {
        Set<String> shared = classes.stream().filter(type -> type.getPackageName().equals("io.tallystick.shared"))
            .map(JavaClass::getName).map(name -> name.substring(name.lastIndexOf('.') + 1)).collect(Collectors.toSet());

        assertThat(shared).containsExactlyInAnyOrder("LicensingException", "TooManyRequestsException", "ErrorCode", "Concern", "ClockProducer", "Page", "Page$Request", "Page$Order", "Page$Beside", "Page$Edges", "Listing", "ListColumn", "Round", "Iso", "Columns",
            "Difference", "package-info");
    }

    @ArchTest
    static void the_rule_about_the_wall_clock_sees_the_one_place_that_reads_it(JavaClasses classes) {
        assertThat(classes.get(ClockProducer.class).getAccessesFromSelf()).anyMatch(FencesTest::readsTheWallClock);
    }

    private static boolean readsTheWallClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean ofToday = owner.startsWith("java.time.") && name.equals("now") && !takesAClock(access);
        boolean ofTheSystem = owner.equals(Clock.class.getName()) && name.startsWith("system");
        boolean inMilliseconds = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        return ofToday || ofTheSystem || inMilliseconds || isAnOldClock(access, owner, name);
    }

    /** A date without an argument is that of this moment; one that somebody sent is as good as any value. */
    private static boolean isAnOldClock(JavaAccess<?> access, String owner, String name) {
        boolean newDate = owner.equals("java.util.Date") && access.getTarget() instanceof ConstructorCallTarget target
            && target.getRawParameterTypes().isEmpty();
        return newDate || owner.equals("java.util.Calendar") && name.equals("getInstance");
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
            && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
