package io.tallystick.activation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.fixture.Details;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeviceFactsTest {

    private static final DeviceDetails ALL = new DeviceDetails("1.2", "App", "3.4", "Linux", "laptop", "192.0.2.1", "10.0.0.1",
        "00:00:5e:00:53:01", true, "KVM");

    @Test
    @DisplayName("what is told is remembered, member by member")
    void whatIsToldIsRemembered() {
        assertThat(DeviceFacts.unknown().updated(ALL).details()).isEqualTo(ALL);
    }

    @Test
    @DisplayName("a silent device changes nothing, and is stored no second time")
    void aSilentDeviceChangesNothing() {
        DeviceFacts known = DeviceFacts.unknown().updated(ALL);

        assertThat(known.updated(Details.silent())).isSameAs(known);
        assertThat(known.updated(ALL)).isSameAs(known);
    }

    @Test
    @DisplayName("what is told anew replaces that member and leaves the others")
    void whatIsToldAnewReplacesThatMember() {
        DeviceFacts known = DeviceFacts.unknown().updated(ALL);

        DeviceDetails merged = known.updated(Details.ofHost("desktop")).details();

        assertThat(merged.hostname()).isEqualTo("desktop");
        assertThat(merged).usingRecursiveComparison().ignoringFields("hostname").isEqualTo(ALL);
    }

    @Test
    @DisplayName("a machine is physical until it says that it is virtual, and may take that back")
    void aMachineIsPhysicalUntilItSaysOtherwise() {
        DeviceFacts virtual = DeviceFacts.unknown().updated(Details.ofMachine(true));

        assertThat(DeviceFacts.unknown().details().isVm()).isFalse();
        assertThat(virtual.details().isVm()).isTrue();
        assertThat(virtual.updated(Details.ofMachine(false)).details().isVm()).isFalse();
    }
}
