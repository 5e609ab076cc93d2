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
        return products(caller, ProductFilter.all());
    }

    /** Products and bundles that are sold, those of a bundle with {@link Draft#BUNDLE} in front. */
    Map<String, String> sold(Caller caller) {
        Map<String, String> choices = products(caller, new ProductFilter(null, null, null, false));
        bundles.list(caller, MOST).items().stream().filter(each -> !each.archived())
            .forEach(each -> choices.put(Draft.BUNDLE + each.code(), "Bundle: " + each.name() + " (" + each.code() + ")"));
        return choices;
    }

    private Map<String, String> products(Caller caller, ProductFilter filter) {
        Map<String, String> choices = new LinkedHashMap<>();
        products.list(caller, filter, MOST).items()
            .forEach(each -> choices.put(each.product().shortCode(), each.product().name() + " (" + each.product().shortCode() + ")"));
        return choices;
    }

    /** The company's bundles. */
    public Map<String, String> bundles(Caller caller) {
        Map<String, String> choices = new LinkedHashMap<>();
        bundles.list(caller, MOST).items().forEach(each -> choices.put(each.code(), each.name() + " (" + each.code() + ")"));
        return choices;
    }

    /** The policies of a product by which it is sold, the default one first. */
    public List<PolicyView> policies(Caller caller, String product) {
        return products.details(caller, product).policies().stream().filter(each -> !each.archived()).sorted((one, other) -> Boolean.compare(other.isDefault(), one.isDefault())).toList();
    }

    /** The company's customer accounts, none at first. */
    public Map<String, String> accounts(Caller caller) {
        Map<String, String> choices = new LinkedHashMap<>(Map.of("", "none"));
        accounts.list(caller, MOST).items().forEach(each -> choices.put(each.code(), each.name()));
        return choices;
    }
}
