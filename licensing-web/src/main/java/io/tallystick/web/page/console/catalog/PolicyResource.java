package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.PolicyView;
import io.tallystick.catalog.boundary.ProductSheet;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.console.boundary.Right;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.form.Fact;
import io.tallystick.web.page.console.form.TermsForm;
import io.tallystick.web.wire.AirgapPolicyFile;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A policy of a product with all its terms. */
@Path("products/{product: \\d{1,18}}/policies/{policy: \\d{1,18}}")
@RequestScoped
public class PolicyResource {

    /** Terms that belong together. */
    public record Group(String title, List<Fact> facts) {
    }

    @EJB
    Products products;
    @Inject
    AirgapPolicyFile files;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @PathParam("product")
    long product;
    @PathParam("policy")
    long id;

    /** The policy. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        ProductSheet sheet = products.get(desk.caller(), product);
        PolicyView policy = found(sheet);
        return pages.show("console-policy", Map.of("name", policy.name(), "product", sheet.product().name(), "back", CatalogWords.path(sheet.product()),
            "change", CatalogWords.path(sheet.product()) + "/policy/" + id,
            "airgap", sheet.product().authorizationMethod() == AuthorizationMethod.LICENSE_KEY
                ? CatalogWords.path(sheet.product()) + "/policies/" + id + "/airgap.policy" : "",
            "facts", List.of(Fact.code("Code", policy.code()), Fact.truth("Default policy of the product", policy.isDefault()),
                Fact.truth("Archived", policy.archived()),
                Fact.of("Features", policy.features() == null ? "all" : policy.features().isEmpty() ? "none" : String.join(", ", policy.features()))),
            "terms", TermsForm.groups(policy.terms()).stream().map(group -> new Group(group.title(), group.fields().stream().map(PolicyResource::fact)
                .toList())).toList()));
    }

    /** What ships with applications on machines behind an air gap. */
    @GET
    @Path("airgap.policy")
    @Needs(Right.READ)
    public Response airgapPolicy() {
        String file = files.of(desk.caller(), product, found(products.get(desk.caller(), product)).code());
        return AirgapPolicyFile.kept(Response.ok(file.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_OCTET_STREAM_TYPE).build());
    }

    private PolicyView found(ProductSheet sheet) {
        return sheet.policies().stream().filter(each -> each.id() == id).findFirst().orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private static Fact fact(Field field) {
        return field.checkbox() ? Fact.truth(field.label(), field.checked()) : Fact.of(field.label(), field.value());
    }
}
