package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.Products;
import io.tallystick.web.page.console.Confirm;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.form.FieldGroup;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands around the form of a part of a product: a policy, a feature, a custom field, a version. */
@RequestScoped
public class PartFrame {

    /** The template of the form. */
    static final String PAGE = "console-part";

    @EJB
    Products products;
    @Inject
    Desk desk;

    /**
     * Words of the form; {@code not_found} for another company's product.
     *
     * @param to   end of the form's address below the product
     * @param note what the change means; null for nothing to say
     */
    Map<String, Object> words(long product, String title, String to, String note, List<FieldGroup> groups) {
        Map<String, Object> words = new HashMap<>();
        words.put("title", title);
        words.put("product", products.get(desk.caller(), product).product().name());
        words.put("back", path(product));
        words.put("action", path(product) + to);
        words.put("note", note);
        words.put("delete", null);
        words.put("groups", groups);
        return words;
    }

    /** The same for a part that can be deleted. */
    Map<String, Object> deletable(long product, String title, String to, String note, List<FieldGroup> groups) {
        Map<String, Object> words = words(product, title, to, note, groups);
        words.put("delete", path(product) + to + "/delete");
        return words;
    }

    /** Asks before a part is deleted. */
    Map<String, Object> deleting(long product, String what, String sentence, String to) {
        return Confirm.danger("Delete " + what + "?", sentence, path(product) + to + "/delete", "Delete", path(product)).words();
    }

    static String path(long product) {
        return "/console/products/" + product;
    }
}
