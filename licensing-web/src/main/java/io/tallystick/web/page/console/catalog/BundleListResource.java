package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.BundleView;
import io.tallystick.catalog.boundary.Bundles;
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

/** All bundles, and a new one. */
@Path("bundles")
@RequestScoped
public class BundleListResource {

    private static final String LIST = "/console/bundles";
    private static final List<Column> COLUMNS = List.of(Column.sorting("name", "Bundle"), Column.sorting("code", "Code"), Column.of("Products"),
        Column.of("State"));

    @EJB
    Bundles bundles;
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

    /** By name. */
    @GET
    @Needs(Right.READ)
    public Response list() {
        Listing listing = Listing.of(uri, LIST, "name");
        Page<BundleView> page = bundles.list(desk.caller(), listing.request().by(listing.orderColumn(), listing.descending()));
        return pages.show("console-bundles", Map.of("list", listing.words(page, COLUMNS, page.items().stream().map(CatalogWords::row).toList())));
    }

    /** The form of a new one. */
    @GET
    @Path("new")
    @Needs(Right.MANAGE)
    public Response ask() {
        return pages.show(NewThing.PAGE, page(BundleForm.fields(null)).words());
    }

    /** Makes it. */
    @POST
    @Path("new")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(NewThing.PAGE, page(Field.kept(BundleForm.fields(null), form)).words());
        form.required("name", "Enter a name.");
        form.required("code", "Enter a code.");
        BundleView made = bundles.create(desk.caller(), BundleForm.order(Typed.into(form)));
        return Flash.to(LIST + "/" + made.id(), "The bundle is made.");
    }

    private static NewThing page(List<Field> fields) {
        return new NewThing("New bundle", LIST + "/new", "Make the bundle", "Bundles", LIST, fields);
    }
}
