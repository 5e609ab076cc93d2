package io.tallystick.it.contract;

import java.util.Comparator;

/**
 * A refusal that a test was answered.
 *
 * @param test class and method, {@code io.tallystick.it.….ActivateLicenseIT#givenThat_whenThis_thenSo}
 */
record Refusal(String method, String path, int status, String code, String test) {

    /** Tests of all operations alike: named only where an operation has none of its own. */
    private static final String GENERAL = "EveryEndpoint";

    static Refusal parse(String line) {
        var parts = line.split("\t");
        return new Refusal(parts[0], parts[1], Integer.parseInt(parts[2]), parts[3], parts[4]);
    }

    /** A method that is not allowed is answered by the path, whose operations all say so. */
    boolean shows(Operation operation, String wished, int wishedStatus) {
        return code.equals(wished) && status == wishedStatus && (method.equals(operation.method()) || status == 405) && operation.isAt(path);
    }

    /** First the test that is named like the operation, then one of a subject of its own, then the first by name: the same at every run. */
    static Comparator<Refusal> nearestTo(Operation operation) {
        var last = operation.path().replaceAll("/\\{[^/]+}", "").replaceAll(".*/", "").replaceAll("\\W", "").replace("_", "");
        return Comparator.<Refusal>comparingInt(refusal -> refusal.testName().toLowerCase().startsWith(last) ? 0 : refusal.isGeneral() ? 2 : 1)
                .thenComparing(Refusal::test);
    }

    private boolean isGeneral() {
        return testName().startsWith(GENERAL);
    }

    /** Without the package. */
    String testName() {
        return test.substring(test.lastIndexOf('.', test.indexOf('#')) + 1).replace('#', '.');
    }
}
