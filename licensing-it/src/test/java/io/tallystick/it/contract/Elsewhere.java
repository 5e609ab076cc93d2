package io.tallystick.it.contract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A code that no acceptance test can provoke at some operations, and the test that shows it all the same.
 *
 * @param operations regular expression over method and path
 * @param test       class and method
 */
record Elsewhere(String code, String operations, String test, String why) implements Comparable<Elsewhere> {

    private static final String IT = "io.tallystick.it.";

    private static final List<Elsewhere> ALL = List.of(
            new Elsewhere("internal_error", "GET /api/v4/ping", "acceptance.EveryEndpointOfAFailingServerIT"
                    + "#givenADatabaseThatLostATable_whenAnythingIsCalled_thenItIsTheServersFault",
                    "the call touches nothing that a test could break; all operations share one mapper of failures"),
            new Elsewhere("license_device_exists", "POST /api/v4/activate_.*", "acceptance.SimultaneousActivationIT"
                    + "#givenTheDevicesRowIsJustBeingWritten_whenTheMachineActivates_thenItHearsThatTheDeviceExistsAndNoSeatIsTaken",
                    "a race that only the database's unique index decides; files and bundles take their seats by the same booking"));

    /** The entry for this code of this operation; its test must be there. */
    static Optional<Elsewhere> of(Operation operation, String code) {
        return ALL.stream().filter(entry -> entry.code.equals(code) && operation.toString().matches(entry.operations)).findFirst()
                .map(Elsewhere::withExistingTest);
    }

    private Elsewhere withExistingTest() {
        var parts = test.split("#");
        try {
            if (Arrays.stream(Class.forName(IT + parts[0]).getDeclaredMethods()).anyMatch(method -> method.getName().equals(parts[1]))) {
                return this;
            }
        } catch (ClassNotFoundException gone) {
            // said below
        }
        throw new IllegalStateException("There is no test " + test + ", which should show " + code);
    }

    String testName() {
        return test.substring(test.lastIndexOf('.', test.indexOf('#')) + 1).replace('#', '.');
    }

    String row() {
        return "| `" + code + "` | " + testName() + " | " + why + " |\n";
    }

    @Override
    public int compareTo(Elsewhere other) {
        return Comparator.comparing(Elsewhere::code).thenComparing(Elsewhere::test).thenComparing(Elsewhere::operations).compare(this, other);
    }
}
