package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.InstallationFileView;
import io.tallystick.catalog.boundary.InstallationFiles;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.console.boundary.Right;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.console.Column;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Listing;
import io.tallystick.web.page.console.Needs;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** All versions of a product, of which its page shows the newest. */
@Path("products/{product: \\d{1,18}}/versions")
@RequestScoped
public class VersionListResource {

    private static final List<Column> COLUMNS = List.of(Column.sorting("version", "Version"), Column.of("Environment"), Column.of("Channel"),
        Column.sorting("release_date", "Released"), Column.of("File"));

    @EJB
    Products products;
    @EJB
    InstallationFiles files;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Context
    UriInfo uri;

    /** The newest version first. */
    @GET
    @Needs(Right.READ)
    public Response list(@PathParam("product") long id) {
        ProductView product = products.get(desk.caller(), id).product();
        Listing listing = Listing.of(uri, PartFrame.path(id) + "/versions", "-version");
        Page<InstallationFileView> page = files.list(desk.caller(), id, listing.request().by(listing.orderColumn(), listing.descending()));
        return pages.show("console-versions", Map.of("product", product.name(), "base", PartFrame.path(id),
            "list", listing.words(page, COLUMNS, page.items().stream().map(each -> CatalogWords.file(product, each)).toList())));
    }
}
