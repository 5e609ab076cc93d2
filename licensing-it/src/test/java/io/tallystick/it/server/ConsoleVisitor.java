package io.tallystick.it.server;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody at the vendor's console with a very plain browser: {@code ConsoleVisitor.of(server.uri(), management).as("support")}. Follows
 * redirects only by {@link #opens}; {@link #sends} sends a form with the token of the page that was shown last.
 */
public final class ConsoleVisitor {

    /** All roles, widest first. */
    public static final List<String> ROLES = List.of("owner", "admin", "support", "read-only");

    private static final String PASSWORD = "a password of the tests";

    private final URI server;
    private final ManagementApi management;
    private final PageVisitor browser;

    private ConsoleVisitor(URI server, ManagementApi management, PageVisitor browser) {
        this.server = server;
        this.management = management;
        this.browser = browser;
    }

    /** Somebody who has not signed in. */
    public static ConsoleVisitor of(URI server, ManagementApi management) {
        return new ConsoleVisitor(server, management, PageVisitor.of(server));
    }

    /** Somebody new of this role in the company of the management key, signed in. */
    public ConsoleVisitor as(String role) {
        var email = makes(role);
        var visitor = of(server, management);
        var answer = visitor.signsIn(email, PASSWORD);
        if (answer.status() != 303) {
            throw new IllegalStateException("nobody was let in: " + answer);
        }
        return visitor;
    }

    /** Makes somebody of this role, who has not signed in; the password is {@link #password}. Tells the address. */
    public String makes(String role) {
        var email = role + "-" + UUID.randomUUID() + "@acme.example";
        var made = management.post("console_users/", "{\"email\":\"" + email + "\",\"name\":\"Somebody\",\"role\":\"" + role
                + "\",\"password\":\"" + PASSWORD + "\"}");
        if (made.status() != 201) {
            throw new IllegalStateException("no user was made: " + made);
        }
        return email;
    }

    /** The password of everybody whom {@link #makes} made. */
    public static String password() {
        return PASSWORD;
    }

    /** Fills in the form on which one signs in. */
    public Answer signsIn(String email, String password) {
        browser.opens("/console/login");
        return browser.sends("/console/login", Map.of("email", email, "password", password));
    }

    /** Opens a page. */
    public Answer opens(String path) {
        return browser.opens(path);
    }

    /** Sends a form of the page that was opened last. */
    public Answer sends(String path, Map<String, String> fields) {
        return browser.sends(path, fields);
    }

    /** Opens a page and sends its form. */
    public Answer sends(String page, String path, Map<String, String> fields) {
        browser.opens(page);
        return browser.sends(path, fields);
    }

    /** The same cookies at another node. */
    public ConsoleVisitor at(URI node) {
        return new ConsoleVisitor(node, management, browser.at(node));
    }

    /** The browser with its cookies. */
    public PageVisitor browser() {
        return browser;
    }
}
