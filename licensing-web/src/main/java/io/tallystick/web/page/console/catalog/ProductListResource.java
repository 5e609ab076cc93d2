package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.ProductFilter;
import io.tallystick.catalog.boundary.ProductSheet;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.console.boundary.Right;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Column;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Listing;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.form.NewThing;
import io.tallystick.web.page.console.form.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** All products, and a new one. */
@Path("products")
@RequestScoped
public class ProductListResource {

    private static final String LIST = "/console/products";
    private static final List<Column> COLUMNS = List.of(Column.sorting("product_name", "Product"), Column.sorting("short_code", "Code"),
        Column.of("Activated by"), Column.of("Policies"), Column.of("Features"), Column.of("State"));

    @EJB
    Products products;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @Context
    UriInfo uri;

    /** By name; those that are archived only where they are asked for. */
    @GET
    @Needs(Right.READ)
    public Response list() {
        Listing listing = Listing.of(uri, LIST, "product_name", "q", "archived");
        ProductFilter filter = new ProductFilter(listing.text("q"), null, null, "yes".equals(listing.text("archived")));
        Page<ProductSheet> page = products.list(desk.caller(), filter, listing.request().by(listing.orderColumn(), listing.descending()));
        return pages.show("console-products", Map.of("archived", "yes".equals(listing.text("archived")),
            "list", listing.words(page, COLUMNS, page.items().stream().map(CatalogWords::row).toList())));
    }

    /** The form of a new one. */
    @GET
    @Path("new")
    @Needs(Right.MANAGE)
    public Response ask() {
        return pages.show(NewThing.PAGE, page(ProductForm.ofNew()).words());
    }

    /** Makes it. */
    @POST
    @Path("new")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(NewThing.PAGE, page(Field.kept(ProductForm.ofNew(), form)).words());
        form.required("product_name", "Enter a name.");
        form.required("short_code", "Enter a code.");
        ProductSheet made = products.create(desk.caller(), ProductForm.order(Typed.into(form)));
        return Flash.to(LIST + "/" + made.product().id(), "The product is made, with a policy for one device. Look at its policies next.");
    }

    private static NewThing page(List<Field> fields) {
        return new NewThing("New product", LIST + "/new", "Make the product", "Products", LIST, fields);
    }
}
