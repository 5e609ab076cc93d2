package io.tallystick.audit.control;

import static io.tallystick.fixture.Held.CALLER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.CallRefused;
import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.DeviceActivated;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.audit.entity.AuditEntry.Happening;
import io.tallystick.customer.boundary.OrderOpened;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.fixture.Details;
import io.tallystick.license.boundary.LicenseChanged;
import io.tallystick.shared.ErrorCode;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WatchesTest {

    private final List<Happening> written = new ArrayList<>();
    private final SuccessWatch successes = new SuccessWatch();
    private final RefusalWatch refusals = new RefusalWatch();

    @BeforeEach
    void putTogether() {
        successes.trail = new Remembered();
        refusals.trail = successes.trail;
    }

    @Test
    @DisplayName("T1 a success is written while its transaction is in progress, in that very transaction")
    void aSuccessIsWrittenInItsTransaction() {
        assertThat(observers(SuccessWatch.class)).isNotEmpty().allSatisfy(observer -> {
            assertThat(observes(observer).during()).isEqualTo(TransactionPhase.IN_PROGRESS);
            assertThat(observer.isAnnotationPresent(Transactional.class)).isFalse();
        });
    }

    @Test
    @DisplayName("T1 a success tells what happened, to which license and device")
    void aSuccessTellsWhatHappened() {
        DeviceView device = new DeviceView(80, 40, null, "device-1", true, true, false, "1111", null, null, null, null, Details.silent());

        successes.on(new DeviceActivated(CALLER, device));
        successes.on(new LicenseChanged(CALLER, 40, Terms.perpetual(), "max_activations 1 → 3"));
        successes.on(new OrderOpened(CALLER, "ORDER-1"));

        assertThat(written).containsExactly(new Happening("device.activated", null, 40L, 80L, "device-1 offline"),
            new Happening("license.changed", null, 40L, null, "max_activations 1 → 3"), new Happening("order.opened", null, null, null, "ORDER-1"));
    }

    @Test
    @DisplayName("T2 a refusal is written in a transaction of its own, with its code, what was tried, and the license and device that it is about")
    void aRefusalIsWrittenInATransactionOfItsOwn() {
        refusals.on(new CallRefused(CALLER, "POST v4/activate_license", ErrorCode.BLACKLISTED, "This device is blacklisted: ask the vendor.",
            40L, 80L));

        assertThat(observers(RefusalWatch.class)).allSatisfy(observer -> assertThat(observer.isAnnotationPresent(Transactional.class)).isTrue());
        assertThat(written).containsExactly(new Happening("call.refused", "blacklisted", 40L, 80L,
            "POST v4/activate_license: This device is blacklisted: ask the vendor."));
    }

    private static List<Method> observers(Class<?> watch) {
        return Stream.of(watch.getDeclaredMethods()).filter(method -> method.getParameterCount() == 1)
            .filter(method -> method.getParameters()[0].isAnnotationPresent(Observes.class)).toList();
    }

    private static Observes observes(Method observer) {
        return Arrays.stream(observer.getParameters()).map(parameter -> parameter.getAnnotation(Observes.class)).findFirst().orElseThrow();
    }

    private final class Remembered extends Trail {

        @Override
        void append(Caller caller, Happening happening) {
            written.add(happening);
        }
    }
}
