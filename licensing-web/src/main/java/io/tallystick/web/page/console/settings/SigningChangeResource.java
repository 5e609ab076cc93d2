package io.tallystick.web.page.console.settings;

import io.tallystick.access.boundary.SigningKeys;
import io.tallystick.console.boundary.Right;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** What happens to signing keys: the next one is prepared, takes over; former ones retire or are revoked. Each is asked first. */
@Path("settings/signing")
@RequestScoped
public class SigningChangeResource {

    @EJB
    SigningKeys keys;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;

    /** Asks before a key is prepared. */
    @GET
    @Path("prepare")
    @Needs(Right.OWN)
    public Response askToPrepare(@QueryParam("algorithm") String algorithm) {
        return ask(SigningQuestion.prepare(known(algorithm)));
    }

    /** Publishes the next key. */
    @POST
    @Path("prepare")
    @Needs(Right.OWN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prepare(MultivaluedMap<String, String> sent) {
        String algorithm = known(forms.read(sent).text("algorithm").orElse(null));
        again(SigningQuestion.prepare(algorithm));
        return done("The key " + keys.prepare(desk.caller(), algorithm).keyId() + " is published. Give it to your applications, then rotate.");
    }

    /** Asks before another key signs. */
    @GET
    @Path("rotate")
    @Needs(Right.OWN)
    public Response askToRotate(@QueryParam("algorithm") String algorithm) {
        return ask(SigningQuestion.rotate(known(algorithm), keys.list(desk.caller())));
    }

    /** Another key signs from now on. */
    @POST
    @Path("rotate")
    @Needs(Right.OWN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rotate(MultivaluedMap<String, String> sent) {
        String algorithm = known(forms.read(sent).text("algorithm").orElse(null));
        again(SigningQuestion.rotate(algorithm, keys.list(desk.caller())));
        return done("The key " + keys.rotate(desk.caller(), algorithm).keyId() + " signs from now on. The one before still verifies.");
    }

    /** Asks before a private half is destroyed. */
    @GET
    @Path("key/{key_id}/retire")
    @Needs(Right.OWN)
    public Response askToRetire(@PathParam("key_id") String keyId) {
        return ask(SigningQuestion.retire(keys.get(desk.caller(), keyId)));
    }

    /** Destroys the private half of a former key. */
    @POST
    @Path("key/{key_id}/retire")
    @Needs(Right.OWN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retire(@PathParam("key_id") String keyId, MultivaluedMap<String, String> sent) {
        again(SigningQuestion.retire(keys.get(desk.caller(), keyId)));
        forms.read(sent);
        return done("The key " + keys.retire(desk.caller(), keyId).keyId() + " can sign nothing any more, and still verifies.");
    }

    /** Asks before a key is believed no more. */
    @GET
    @Path("key/{key_id}/revoke")
    @Needs(Right.OWN)
    public Response askToRevoke(@PathParam("key_id") String keyId) {
        return ask(SigningQuestion.revoke(keys.get(desk.caller(), keyId)));
    }

    /** Publishes a key no more. */
    @POST
    @Path("key/{key_id}/revoke")
    @Needs(Right.OWN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("key_id") String keyId, MultivaluedMap<String, String> sent) {
        again(SigningQuestion.revoke(keys.get(desk.caller(), keyId)));
        forms.read(sent);
        return done("The key " + keys.revoke(desk.caller(), keyId).keyId() + " is revoked: it is published no more.");
    }

    /** One of the two; nonsense is refused before it is asked about. */
    private static String known(String algorithm) {
        if (!SigningWords.ALGORITHMS.contains(String.valueOf(algorithm))) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The algorithm is RS256 or ES256.");
        }
        return algorithm;
    }

    private Response ask(SigningQuestion question) {
        return pages.show(SigningQuestion.PAGE, question.words());
    }

    private void again(SigningQuestion question) {
        visit.again(SigningQuestion.PAGE, question.words());
    }

    private static Response done(String sentence) {
        return Flash.to(SettingsTabs.SIGNING, sentence);
    }
}
