package io.tallystick.web.page.console;

import io.tallystick.console.boundary.Right;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A place of the navigation. It appears when a resource of {@link ConsolePages} begins with its path, and the role may go there.
 *
 * @param path where it begins, for instance {@code /console/licenses}
 * @param icon name of a picture in {@code console-icons.mustache}
 */
record Wing(String group, String name, String path, String icon, Right needs) {

    static final List<String> GROUPS = List.of("", "Catalog", "Connect", "Company");

    static final List<Wing> ALL = List.of(
        new Wing("", "Dashboard", "/console", "dashboard", Right.READ),
        new Wing("", "Licenses", "/console/licenses", "licenses", Right.READ),
        new Wing("", "Devices", "/console/devices", "devices", Right.READ),
        new Wing("", "Customers", "/console/customers", "customers", Right.READ),
        new Wing("", "Accounts", "/console/accounts", "accounts", Right.READ),
        new Wing("", "License users", "/console/users", "users", Right.READ),
        new Wing("", "Orders", "/console/orders", "orders", Right.READ),
        new Wing("Catalog", "Products", "/console/products", "products", Right.READ),
        new Wing("Catalog", "Bundles", "/console/bundles", "bundles", Right.READ),
        new Wing("Connect", "Keys", "/console/keys", "keys", Right.READ),
        new Wing("Connect", "Webhooks", "/console/webhooks", "webhooks", Right.READ),
        new Wing("Connect", "Import & export", "/console/exchange", "exchange", Right.READ),
        new Wing("Company", "Audit", "/console/audit", "audit", Right.READ),
        new Wing("Company", "Console users", "/console/team", "team", Right.OWN),
        new Wing("Company", "Settings", "/console/settings", "settings", Right.READ));

    private static final String BASE = "/console";
    /** Where each page begins, below the console. */
    private static final Set<String> PAGES = new ConsolePages().getClasses().stream().map(type -> type.getAnnotation(Path.class))
        .filter(Objects::nonNull).map(Path::value).map(page -> page.startsWith("/") ? page : "/" + page).collect(Collectors.toSet());

    /** True when there is a page to go to. */
    boolean exists() {
        String own = path.substring(BASE.length());
        return PAGES.stream().anyMatch(page -> own.isEmpty() ? page.equals("/") : page.equals(own) || page.startsWith(own + "/"));
    }

    /** True when the address lies in it. */
    boolean shows(String address) {
        String plain = address.replaceAll("/$", "");
        return path.equals(BASE) ? plain.equals(BASE) : plain.equals(path) || plain.startsWith(path + "/");
    }
}
