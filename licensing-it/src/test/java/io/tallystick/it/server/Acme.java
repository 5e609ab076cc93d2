package io.tallystick.it.server;

import java.util.Map;

/** The demo company: keys that are the same on every demo server, and only there. */
public final class Acme {

    /** May call everything, for the products {@code EX} and {@code EXU}, {@code OTHER}. */
    public static final String API_KEY = "11111111-2222-3333-4444-555555555555";

    /** Same shared key; may not change anything. */
    public static final String READ_ONLY_API_KEY = "22222222-3333-4444-5555-666666666666";

    /** Same shared key; may not touch the product {@code OTHER}. */
    public static final String LIMITED_API_KEY = "33333333-4444-5555-6666-777777777777";

    public static final String SHARED_KEY = "example-shared-key-0001";

    public static final String MANAGEMENT_KEY = "demo-management-key";

    /** Founds further companies on a server of the tests. */
    public static final String OPERATOR_KEY = "operator-key-of-the-tests";

    /** The first owner at the console. */
    public static final String CONSOLE_EMAIL = "owner@acme.example";

    public static final String CONSOLE_PASSWORD = "demo-console-password";

    static final Map<String, String> ENVIRONMENT = Map.of(
            "TALLYSTICK_COMPANY_NAME", "Acme",
            "TALLYSTICK_COMPANY_API_KEY", API_KEY,
            "TALLYSTICK_COMPANY_SHARED_KEY", SHARED_KEY,
            "TALLYSTICK_COMPANY_MANAGEMENT_KEY", MANAGEMENT_KEY,
            "TALLYSTICK_OPERATOR_KEY", OPERATOR_KEY,
            "TALLYSTICK_CONSOLE_EMAIL", CONSOLE_EMAIL,
            "TALLYSTICK_CONSOLE_PASSWORD", CONSOLE_PASSWORD,
            "TALLYSTICK_SSO_ALLOW_INSECURE", "true",
            "TALLYSTICK_WEBHOOK_ALLOW_HTTP", "true",
            "TALLYSTICK_WEBHOOK_ALLOW_NETWORKS", "127.0.0.0/8, ::1");

    private Acme() {
    }
}
