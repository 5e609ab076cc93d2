package io.tallystick.web.v1;

import io.tallystick.branding.boundary.BrandingView;
import io.tallystick.branding.boundary.Brandings;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.BrandingFields;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** How the vendor's pages look, and by which host names they are reached. */
@Path("v1/branding")
@ManagementApi
@RequestScoped
public class BrandingResource {

    @EJB
    Brandings brandings;
    @Inject
    Answers answers;
    @Inject
    Calling calling;

    /** Shows the branding. */
    @GET
    public Response get() {
        return answer(brandings.get(calling.known()));
    }

    /** Changes the members that are sent. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(InputStream body) {
        return answer(brandings.change(calling.known(), BrandingFields.change(Bodies.fields(body))));
    }

    /** Shows another logo. */
    @PUT
    @Path("logo")
    @Consumes({"image/png", "image/jpeg"})
    public Response putLogo(InputStream body) {
        brandings.showLogo(calling.known(), Bodies.bytes(body));
        return Response.noContent().build();
    }

    /** Shows none. */
    @DELETE
    @Path("logo")
    public Response removeLogo() {
        brandings.removeLogo(calling.known());
        return Response.noContent().build();
    }

    private Response answer(BrandingView branding) {
        return answers.plain(Response.Status.OK, Json.compact(Json.object().add("name", branding.name())
            .add("welcome", branding.portal().welcome()).add("support_email", branding.portal().supportEmail())
            .add("support_url", branding.portal().supportUrl()).add("accent", branding.portal().accent())
            .add("accent_dark", branding.accentDark()).add("has_logo", branding.portal().hasLogo())
            .add("hosts", Json.texts(branding.hosts().stream())).add("changed_at", branding.changedAt()).build()));
    }
}
