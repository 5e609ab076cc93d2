package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.InstallationFileView;
import io.tallystick.catalog.boundary.InstallationFiles;
import io.tallystick.catalog.boundary.ProductChange;
import io.tallystick.catalog.boundary.ProductSheet;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.console.boundary.Right;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Confirm;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.form.Shown;
import io.tallystick.web.page.console.form.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;

/** One product with all that belongs to it. */
@Path("products/{product: \\d{1,18}}")
@RequestScoped
public class ProductResource {

    private static final String PAGE = "console-product";
    private static final String CONFIRM = "console-confirm";
    private static final Page.Request NEWEST_FILES = new Page.Request(10, 0);

    @EJB
    Products products;
    @EJB
    InstallationFiles files;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @PathParam("product")
    long id;

    /** The product. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        return pages.show(PAGE, words());
    }

    /** Changes what may change about it. */
    @POST
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        Map<String, Object> words = words();
        words.put("fields", Field.kept(ProductForm.of(products.get(desk.caller(), id).product()), form));
        visit.again(PAGE, words);
        form.required("product_name", "Enter a name.");
        products.change(desk.caller(), id, ProductForm.change(Typed.into(form)));
        return Flash.to(path(), "The product is saved.");
    }

    /** Asks before it is archived. */
    @GET
    @Path("archive")
    @Needs(Right.MANAGE)
    public Response askToArchive() {
        return pages.show(CONFIRM, archiving());
    }

    /** Archives it: no license of it is issued or activated any more. */
    @POST
    @Path("archive")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response archive(MultivaluedMap<String, String> sent) {
        visit.again(CONFIRM, archiving());
        forms.read(sent);
        archived(true);
        return Flash.to(path(), "The product is archived.");
    }

    /** Offers it again. */
    @POST
    @Path("restore")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(MultivaluedMap<String, String> sent) {
        forms.read(sent);
        archived(false);
        return Flash.to(path(), "The product is offered again.");
    }

    private void archived(boolean archived) {
        products.change(desk.caller(), id, new ProductChange(null, null, archived, null, null, null, null));
    }

    private Map<String, Object> words() {
        ProductSheet sheet = products.get(desk.caller(), id);
        Map<String, Object> words = new HashMap<>();
        words.put("product", sheet.product());
        words.put("base", path());
        words.put("issue", CatalogWords.issue(sheet.product().shortCode()));
        words.put("facts", CatalogWords.facts(sheet.product()));
        words.put("fields", ProductForm.of(sheet.product()));
        putParts(words, sheet);
        return words;
    }

    private void putParts(Map<String, Object> words, ProductSheet sheet) {
        Shown.list(words, "policies", sheet.policies().stream().map(each -> CatalogWords.policy(sheet.product(), each)).toList());
        Shown.list(words, "features", sheet.features().stream().map(each -> CatalogWords.feature(sheet.product(), each)).toList());
        Shown.list(words, "customFields", sheet.customFields());
        Page<InstallationFileView> newest = files.list(desk.caller(), id, NEWEST_FILES);
        Shown.list(words, "files", newest.items().stream().map(each -> CatalogWords.file(sheet.product(), each)).toList());
        words.put("versions", newest.count());
    }

    private Map<String, Object> archiving() {
        return Confirm.danger("Archive " + products.get(desk.caller(), id).product().name() + "?", "No license of it is issued or activated any more."
            + " Devices that are active stay so. It can be offered again.", path() + "/archive", "Archive the product", path()).words();
    }

    private String path() {
        return "/console/products/" + id;
    }
}
