package io.tallystick.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.stream.Stream;

/** What each room of a feature holds (ADR 0001, ADR 0009). */
@AnalyzeClasses(packages = "io.tallystick", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    /** Values that policies and licenses share (ADR 0009). */
    private static final Set<String> PUBLISHED_TERMS = Set.of("Terms", "SeatTerms", "TimeTerms", "FloatingTerms", "ConsumptionTerms");

    private static final DescribedPredicate<JavaClass> MESSAGES_OR_VALUES = describe("are records, enums or published terms",
        type -> type.isRecord() || type.isEnum() || PUBLISHED_TERMS.contains(type.getSimpleName()));

    @ArchTest
    static final ArchRule a_public_class_of_a_boundary_is_a_stateless_bean_or_a_message = classes().that().resideInAPackage("..boundary")
        .and().arePublic().and().areTopLevelClasses().and(DescribedPredicate.not(MESSAGES_OR_VALUES)).should().beAnnotatedWith(Stateless.class);

    @ArchTest
    static final ArchRule stateless_beans_live_in_boundaries = classes().that().areAnnotatedWith(Stateless.class)
        .should().resideInAPackage("..boundary");

    @ArchTest
    static final ArchRule the_door_of_a_boundary_lets_no_entity_in_or_out = methods().that().arePublic().and()
        .areDeclaredInClassesThat().areAnnotatedWith(Stateless.class).should(mentionNoEntity());

    @ArchTest
    static final ArchRule messages_know_no_rules_and_no_rows = noClasses().that().resideInAPackage("..boundary").and(MESSAGES_OR_VALUES)
        .should().dependOnClassesThat().resideInAnyPackage("..control..", "..entity..");

    @ArchTest
    static final ArchRule messages_know_no_persistence_except_the_published_terms = noClasses().that().resideInAPackage("..boundary")
        .and().areNotAnnotatedWith(Stateless.class).and(describe("are no published terms", type -> !PUBLISHED_TERMS.contains(type.getSimpleName())))
        .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql..");

    @ArchTest
    static final ArchRule rows_live_in_the_entity_room = classes().that().areAnnotatedWith(Entity.class)
        .should().resideInAPackage("..entity");

    @ArchTest
    static final ArchRule embedded_values_live_in_the_entity_room_or_are_published = classes().that().areAnnotatedWith(Embeddable.class)
        .should().resideInAPackage("..entity").orShould(describedAsPublished());

    @ArchTest
    static final ArchRule rows_and_values_have_no_setters = noMethods().that().areDeclaredInClassesThat(arePersistent())
        .should().haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule rows_and_values_keep_their_fields_to_themselves = fields().that().areDeclaredInClassesThat(arePersistent())
        .and().areNotStatic().and(describe("are written by people", RoomsTest::writtenByPeople)).should().bePrivate();

    @ArchTest
    static final ArchRule enums_are_stored_by_name = fields().that().areDeclaredInClassesThat(arePersistent()).and().areNotStatic()
        .and(describe("hold an enum", field -> field.getRawType().isEnum())).should(beStoredByName());

    private static DescribedPredicate<JavaClass> arePersistent() {
        return describe("are stored", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class));
    }

    /** Static weaving adds fields of its own. */
    private static boolean writtenByPeople(JavaField field) {
        return !field.getName().startsWith("_persistence") && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static ArchCondition<JavaMethod> mentionNoEntity() {
        return new ArchCondition<>("mention no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                    .flatMap(type -> type.getAllInvolvedRawTypes().stream()).filter(type -> type.isAnnotatedWith(Entity.class))
                    .forEach(entity -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " mentions " + entity.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> describedAsPublished() {
        return new ArchCondition<>("be published terms") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean published = type.getPackageName().equals("io.tallystick.catalog.boundary") && PUBLISHED_TERMS.contains(type.getSimpleName());
                events.add(new SimpleConditionEvent(type, published, type.getName() + (published ? " is" : " is not") + " published"));
            }
        };
    }

    private static ArchCondition<JavaField> beStoredByName() {
        return new ArchCondition<>("be stored by name") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean byName = field.isAnnotatedWith(Enumerated.class) && field.getAnnotationOfType(Enumerated.class).value() == EnumType.STRING;
                events.add(new SimpleConditionEvent(field, byName, field.getFullName() + (byName ? " is" : " is not") + " stored by name"));
            }
        };
    }
}
