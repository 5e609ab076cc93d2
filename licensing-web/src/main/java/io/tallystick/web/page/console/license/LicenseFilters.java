package io.tallystick.web.page.console.license;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.license.boundary.LicenseState;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The filters above the list of licenses. */
@RequestScoped
public class LicenseFilters {

    @Inject
    Offers offers;

    /** One field for each filter, with what is asked. Bundles only where there are some; what another page asked for only where it did. */
    List<Field> fields(Caller caller, Listing listing) {
        List<Field> fields = new ArrayList<>(List.of(Field.of("search", "q", "Search").holding(listing.text("q")),
            choice("product", "Product", offers.products(caller), listing), choice("type", "Type", types(), listing),
            choice("state", "State", states(), listing),
            choice("expiring", "Ends within", ordered("7", "7 days", "30", "30 days", "90", "90 days", "365", "a year"), listing)));
        Map<String, String> known = offers.bundles(caller);
        if (!known.isEmpty()) {
            fields.add(choice("bundle", "Bundle", known, listing));
        }
        List.of("customer", "order").stream().filter(name -> listing.text(name) != null)
            .forEach(name -> fields.add(Field.text(name, name.equals("order") ? "Order" : "Customer").holding(listing.text(name))));
        return fields;
    }

    private static Field choice(String name, String label, Map<String, String> choices, Listing listing) {
        Map<String, String> all = ordered("", "any");
        all.putAll(choices);
        return Field.choice(name, label, all).holding(listing.text(name));
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        List.of(LicenseType.values()).forEach(type -> types.put(type.wire(), type.wire()));
        return types;
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        List.of(LicenseState.values()).forEach(state -> states.put(state.wire(), state.wire().replace('_', ' ')));
        return states;
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
