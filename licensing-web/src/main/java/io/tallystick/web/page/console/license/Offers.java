package io.tallystick.web.page.console.license;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.Bundles;
import io.tallystick.catalog.boundary.PolicyView;
import io.tallystick.catalog.boundary.ProductFilter;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.customer.boundary.CustomerAccounts;
import io.tallystick.shared.Page;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be chosen in forms: label by code, in order. */
@RequestScoped
public class Offers {

    private static final Page.Request MOST = new Page.Request(1000, 0);

    @EJB
    Products products;
    @EJB
    Bundles bundles;
    @EJB
    CustomerAccounts accounts;

    /** The company's products. */
    public Map<String, String> products(Caller caller) {
        Map<String, String> choices = new LinkedHashMap<>();
        products.list(caller, ProductFilter.all(), MOST).items()
            .forEach(each -> choices.put(each.product().shortCode(), each.product().name() + " (" + each.product().shortCode() + ")"));
        return choices;
    }

    /** The company's bundles. */
    public Map<String, String> bundles(Caller caller) {
        Map<String, String> choices = new LinkedHashMap<>();
        bundles.list(caller, MOST).items().forEach(each -> choices.put(each.code(), each.name() + " (" + each.code() + ")"));
        return choices;
    }

    /** The policies of a product, the default one first. */
    public List<PolicyView> policies(Caller caller, String product) {
        return products.details(caller, product).policies().stream().sorted((one, other) -> Boolean.compare(other.isDefault(), one.isDefault())).toList();
    }

    /** The company's customer accounts, none at first. */
    public Map<String, String> accounts(Caller caller) {
        Map<String, String> choices = new LinkedHashMap<>(Map.of("", "none"));
        accounts.list(caller, MOST).items().forEach(each -> choices.put(each.code(), each.name()));
        return choices;
    }
}
