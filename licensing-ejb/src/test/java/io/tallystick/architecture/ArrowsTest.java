package io.tallystick.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The arrows between features (ADR 0001). */
@AnalyzeClasses(packages = "io.tallystick", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

    @ArchTest
    static final ArchRule features_follow_the_arrows_and_touch_only_boundaries = classes().should(followTheArrows());

    @ArchTest
    static final ArchRule features_have_no_cycles = slices().matching("io.tallystick.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobody_calls_the_audit = noClasses().that().resideOutsideOfPackage("io.tallystick.audit..")
        .should().dependOnClassesThat().resideInAPackage("io.tallystick.audit..");

    @ArchTest
    static final ArchRule nobody_asks_the_storage_for_anything = noClasses().that().resideOutsideOfPackage("io.tallystick.storage..")
        .should().dependOnClassesThat().resideInAPackage("io.tallystick.storage..");

    @ArchTest
    static final ArchRule nobody_asks_the_clock_for_anything = noClasses().that().resideOutsideOfPackage("io.tallystick.rounds..")
        .should().dependOnClassesThat().resideInAPackage("io.tallystick.rounds..");

    @ArchTest
    static final ArchRule what_is_shared_depends_on_no_feature = noClasses().that().resideInAPackage("io.tallystick.shared..")
        .should().dependOnClassesThat(describe("belong to a feature",
            type -> Features.of(type).filter(Features.ARROWS::containsKey).isPresent()));

    @ArchTest
    static void every_feature_that_the_rules_name_exists_and_no_other(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        classes.forEach(type -> Features.of(type).ifPresent(found::add));

        Set<String> named = new HashSet<>(Features.ARROWS.keySet());
        named.add(Features.SHARED);
        assertThat(found).containsExactlyInAnyOrderElementsOf(named);
    }

    @ArchTest
    static void every_room_that_the_rules_name_exists_and_no_other(JavaClasses classes) {
        Map<String, Set<String>> found = new TreeMap<>();
        classes.forEach(type -> Features.roomOf(type).ifPresent(room ->
            found.computeIfAbsent(Features.of(type).orElseThrow(), feature -> new TreeSet<>()).add(room)));

        assertThat(found).isEqualTo(Features.ROOMS);
    }

    private static ArchCondition<JavaClass> followTheArrows() {
        return new ArchCondition<>("follow the arrows of ADR 0001 and touch no more of another feature than its boundary") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream().filter(ArrowsTest::crossesAFence)
                    .forEach(crossing -> events.add(SimpleConditionEvent.violated(type, crossing.getDescription())));
            }
        };
    }

    private static boolean crossesAFence(Dependency dependency) {
        String from = Features.of(dependency.getOriginClass()).orElseThrow();
        Optional<String> to = Features.of(dependency.getTargetClass());
        if (to.isEmpty() || to.get().equals(from) || to.get().equals(Features.SHARED)) {
            return false;
        }
        boolean arrow = Features.ARROWS.getOrDefault(from, Set.of()).contains(to.get());
        return !arrow || !Features.roomOf(dependency.getTargetClass()).equals(Optional.of(Features.BOUNDARY));
    }
}
