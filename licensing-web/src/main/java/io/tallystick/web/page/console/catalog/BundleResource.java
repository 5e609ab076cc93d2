package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.BundleChange;
import io.tallystick.catalog.boundary.BundleView;
import io.tallystick.catalog.boundary.Bundles;
import io.tallystick.console.boundary.Right;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.When;
import io.tallystick.web.page.console.form.Fact;
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
import java.util.List;
import java.util.Map;

/** One bundle. */
@Path("bundles/{bundle: \\d{1,18}}")
@RequestScoped
public class BundleResource {

    private static final String PAGE = "console-bundle";
    private static final int NAME = 200;

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
    @PathParam("bundle")
    long id;

    /** The bundle. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        return pages.show(PAGE, words());
    }

    /** Changes its name, its products and whether it may be activated; licenses that were issued stay as they are. */
    @POST
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        Map<String, Object> words = words();
        words.put("fields", Field.kept(BundleForm.fields(bundles.get(desk.caller(), id)), form));
        visit.again(PAGE, words);
        form.required("name", "Enter a name.");
        Typed typed = Typed.into(form);
        bundles.change(desk.caller(), id, new BundleChange(typed.text("name", NAME), typed.truth("enabled"), null, BundleForm.members(typed)));
        return Flash.to(path(), "The bundle is saved.");
    }

    /** Archives it, or offers it again. */
    @POST
    @Path("archive")
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response archive(MultivaluedMap<String, String> sent) {
        forms.read(sent);
        boolean archived = !bundles.get(desk.caller(), id).archived();
        bundles.change(desk.caller(), id, new BundleChange(null, null, archived, null));
        return Flash.to(path(), archived ? "The bundle is archived: nobody activates it any more." : "The bundle is offered again.");
    }

    private Map<String, Object> words() {
        BundleView bundle = bundles.get(desk.caller(), id);
        Map<String, Object> words = new HashMap<>();
        words.put("bundle", bundle);
        words.put("base", path());
        words.put("issue", CatalogWords.issue("bundle:" + bundle.code()));
        words.put("facts", List.of(Fact.code("Code", bundle.code()), Fact.state("State", CatalogWords.state(bundle.enabled(), bundle.archived())),
            Fact.of("Made", When.minute(bundle.createdAt()))));
        words.put("members", bundle.members().stream().map(each -> Map.of("href", CatalogWords.path(each.product()), "name", each.product().name(),
            "policy", each.policyCode() == null ? "default" : each.policyCode())).toList());
        words.put("fields", BundleForm.fields(bundle));
        return words;
    }

    private String path() {
        return "/console/bundles/" + id;
    }
}
