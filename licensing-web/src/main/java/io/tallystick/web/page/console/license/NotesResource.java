package io.tallystick.web.page.console.license;

import io.tallystick.console.boundary.Right;
import io.tallystick.license.boundary.NoteView;
import io.tallystick.license.boundary.Notes;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Listing;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.When;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** What the vendor's people wrote down about a license. */
@Path("licenses/{license: \\d{1,18}}/notes")
@RequestScoped
public class NotesResource {

    private static final String PAGE = "console-license-notes";
    private static final List<Field> FIELDS = List.of(Field.lines("text", "Write a note").must().hinting("Stays with the license; it cannot be changed later."));

    @EJB
    Notes notes;
    @Inject
    LicenseFrame frame;
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
    @PathParam("license")
    long id;

    /** Newest first. */
    @GET
    @Needs(Right.READ)
    public Response list() {
        return pages.show(PAGE, words(FIELDS));
    }

    /** Appends one. */
    @POST
    @Needs(Right.SUPPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(PAGE, words(Field.kept(FIELDS, form)));
        notes.write(desk.caller(), id, form.text("text").orElse(""));
        return Flash.to(path(), "The note is written.");
    }

    private Map<String, Object> words(List<Field> fields) {
        Map<String, Object> words = frame.words(id, "notes");
        Listing listing = Listing.of(uri, path(), "-id");
        Page<NoteView> page = notes.list(desk.caller(), id, listing.request());
        words.put("list", listing.words(page, List.of(), page.items().stream().map(note -> Map.of("text", note.text(), "author",
            note.author().replaceFirst("^console:", ""), "when", When.minute(note.writtenAt()))).toList()));
        words.put("fields", fields);
        return words;
    }

    private String path() {
        return "/console/licenses/" + id + "/notes";
    }
}
