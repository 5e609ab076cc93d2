package io.tallystick.web.v1;

import io.tallystick.license.boundary.NoteView;
import io.tallystick.license.boundary.Notes;
import io.tallystick.shared.Page;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.access.WithinProducts;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** Notes on licenses, which are appended and never changed. */
@Path("v1/licenses/{license: \\d{1,18}}/notes")
@ManagementApi
@WithinProducts
@RequestScoped
public class NoteResource {

    @EJB
    Notes notes;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Lists the notes of a license, newest first. */
    @GET
    public Response list(@PathParam("license") long license) {
        Page.Request wanted = Pages.wanted(uri);
        return answers.plain(Response.Status.OK, Pages.json(uri, wanted, notes.list(calling.known(), license, wanted), NoteResource::json));
    }

    /** Appends a note. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("license") long license, InputStream body) {
        String text = Bodies.fields(body).required("text", Notes.LONGEST);
        return answers.plain(Response.Status.CREATED, Json.compact(json(notes.write(calling.known(), license, text))));
    }

    private static JsonObject json(NoteView note) {
        return Json.object().add("id", note.id()).add("license_id", note.licenseId()).add("author", note.author()).add("text", note.text())
            .add("written_at", note.writtenAt()).build();
    }
}
