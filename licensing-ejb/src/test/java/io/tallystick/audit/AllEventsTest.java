package io.tallystick.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;

/** Nothing is changed in silence: every boundary that writes fires an event, and the audit observes every event. */
@AnalyzeClasses(packages = "io.tallystick", importOptions = ImportOption.DoNotIncludeTests.class)
class AllEventsTest {

    /** Steps of a deed that another boundary does, and tells of. */
    private static final Set<String> STEPS = Set.of("Allowances.recordUsed", "Allowances.useFeature", "Allowances.useLicense", "BundleSeats.hold",
        "Companies.found", "Companies.hold", "Companies.want", "DeviceBookings.active", "DeviceBookings.activeById", "DeviceBookings.confirm", "DeviceBookings.known",
        "DeviceBookings.knows", "LicenseUsers.findOrCreate", "KeyRotations.prepare", "KeyRotations.rotate", "KeyRotations.retire", "KeyRotations.revoke", "OauthClients.move", "Orders.held", "Outbox.put", "Seats.free", "Seats.hold", "SecondFactors.offer", "Seats.take", "Signatures.createKeyPairs");
    /** What applications do all day: the ledger keeps units, the device's row its last check and its variables. */
    private static final Set<String> ROUTINE = Set.of("Activations.check", "BundleActivations.check", "Consumptions.add", "Consumptions.record",
        "Variables.list", "Variables.track");
    /** Their events are for webhooks alone. */
    private static final Set<String> ROUTINE_EVENTS = Set.of("io.tallystick.activation.boundary.VariablesTold",
        "io.tallystick.consumption.boundary.UnitsBooked");
    /** What the server does for itself, or for somebody of whom nobody knows yet who it is. */
    private static final Set<String> HOUSEKEEPING = Set.of("ConsoleSessions.forgetEnded", "ConsoleSessions.of",
        "Foundations.operator", "Replays.begin", "Replays.failed", "Replays.forgetEnded",
        "Replays.refused", "Replays.work", "SignIns.ask", "Visits.forgetEnded", "Visits.visitor");

    @ArchTest
    @DisplayName("T9 every event that is fired is written")
    static void every_event_is_observed_by_the_audit(JavaClasses classes) {
        Set<String> fired = new TreeSet<>();
        classes.forEach(type -> type.getFields().forEach(field -> eventOf(field).ifPresent(fired::add)));
        Set<String> observed = new TreeSet<>();
        classes.stream().filter(type -> type.getPackageName().startsWith("io.tallystick.audit")).flatMap(type -> type.getMethods().stream())
            .flatMap(method -> method.getParameters().stream()).filter(parameter -> parameter.isAnnotatedWith(Observes.class))
            .map(JavaParameter::getRawType).map(JavaClass::getName).forEach(observed::add);

        assertThat(fired).isNotEmpty();
        fired.removeAll(observed);
        fired.removeAll(ROUTINE_EVENTS);
        assertThat(fired).as("events that no watch of the audit observes").isEmpty();
    }

    @ArchTest
    @DisplayName("T9 every method of a boundary that writes reaches an event")
    static void every_boundary_that_writes_fires_an_event(JavaClasses classes) {
        Set<String> silent = new TreeSet<>();
        classes.stream().filter(type -> type.isAnnotatedWith(Stateless.class) && type.getPackageName().endsWith(".boundary"))
            .flatMap(type -> type.getMethods().stream()).filter(AllEventsTest::writes).filter(method -> !fires(method))
            .forEach(method -> silent.add(method.getOwner().getSimpleName() + "." + method.getName()));

        List.of(STEPS, ROUTINE, HOUSEKEEPING).forEach(silent::removeAll);
        assertThat(silent).as("methods that write and tell nobody").isEmpty();
    }

    private static boolean writes(JavaMethod method) {
        boolean isPublic = method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC);
        return isPublic && attribute(method) != TransactionAttributeType.SUPPORTS && attribute(method) != TransactionAttributeType.NOT_SUPPORTED;
    }

    private static TransactionAttributeType attribute(JavaMethod method) {
        if (method.isAnnotatedWith(TransactionAttribute.class)) {
            return method.getAnnotationOfType(TransactionAttribute.class).value();
        }
        return method.getOwner().isAnnotatedWith(TransactionAttribute.class)
            ? method.getOwner().getAnnotationOfType(TransactionAttribute.class).value() : TransactionAttributeType.REQUIRED;
    }

    /** Along every call, also those within lambdas, which belong to the method that they stand in. */
    private static boolean fires(JavaMethod method) {
        Deque<JavaMethod> next = new ArrayDeque<>(Set.of(method));
        Set<String> seen = new HashSet<>();
        while (!next.isEmpty()) {
            for (JavaMethodCall call : next.pop().getMethodCallsFromSelf()) {
                if (call.getTargetOwner().isEquivalentTo(Event.class)) {
                    return true;
                }
                call.getTarget().resolveMember().filter(called -> called.getOwner().getName().startsWith("io.tallystick."))
                    .filter(called -> seen.add(called.getFullName())).ifPresent(next::push);
            }
        }
        return false;
    }

    private static Optional<String> eventOf(JavaField field) {
        return field.getRawType().isEquivalentTo(Event.class) && field.getType() instanceof JavaParameterizedType type
            ? Optional.of(type.getActualTypeArguments().get(0).toErasure().getName()).filter(name -> !name.equals(Object.class.getName()))
            : Optional.empty();
    }
}
