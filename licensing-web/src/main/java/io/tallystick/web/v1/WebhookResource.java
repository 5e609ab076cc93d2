package io.tallystick.web.v1;

import io.tallystick.shared.Page;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.webhook.boundary.Deliveries;
import io.tallystick.webhook.boundary.DeliveryView;
import io.tallystick.webhook.boundary.WebhookView;
import io.tallystick.webhook.boundary.Webhooks;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** Webhooks of the vendor's company, and what they were told (§6). */
@Path("v1/webhooks")
@ManagementApi
@RequestScoped
public class WebhookResource {

    @EJB
    Webhooks webhooks;
    @EJB
    Deliveries deliveries;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Sets a webhook up and tells its secret, this once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        return told(Response.Status.CREATED, webhooks.create(calling.known(), WebhookFields.order(Bodies.fields(body))));
    }

    /** Lists webhooks without their secrets, oldest first unless {@code order_by} says otherwise. */
    @GET
    public Response list() {
        Page.Request wanted = Pages.wanted(uri);
        return answers.plain(Response.Status.OK,
            Pages.json(uri, wanted, webhooks.list(calling.known(), wanted), webhook -> WebhookFields.members(webhook).build()));
    }

    /** Shows a webhook. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(webhooks.get(calling.known(), id));
    }

    /** Changes a webhook. */
    @PATCH
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") long id, InputStream body) {
        return answer(webhooks.change(calling.known(), id, WebhookFields.change(Bodies.fields(body))));
    }

    /** Removes a webhook with its deliveries. */
    @DELETE
    @Path("{id: \\d{1,18}}")
    public Response delete(@PathParam("id") long id) {
        webhooks.delete(calling.known(), id);
        return Response.noContent().build();
    }

    /** Makes a new secret and tells it, this once. */
    @POST
    @Path("{id: \\d{1,18}}/rotate_secret")
    @Consumes(MediaType.WILDCARD)
    public Response rotate(@PathParam("id") long id, InputStream body) {
        return told(Response.Status.OK, webhooks.rotate(calling.known(), id, OauthClientFields.grace(body)));
    }

    /** Sends an event of no meaning. */
    @POST
    @Path("{id: \\d{1,18}}/test")
    public Response test(@PathParam("id") long id) {
        return answer(Response.Status.ACCEPTED, deliveries.test(calling.known(), id));
    }

    /** Lists what a webhook was told, newest first unless {@code order_by} says otherwise. */
    @GET
    @Path("{id: \\d{1,18}}/deliveries")
    public Response deliveries(@PathParam("id") long id) {
        Page.Request wanted = Pages.wanted(uri);
        Page<DeliveryView> page = deliveries.list(calling.known(), id, WebhookFields.filter(Fields.of(uri.getQueryParameters())), wanted);
        return answers.plain(Response.Status.OK, Pages.json(uri, wanted, page, WebhookFields::listed));
    }

    /** Shows a delivery with all its attempts. */
    @GET
    @Path("{id: \\d{1,18}}/deliveries/{delivery: \\d{1,18}}")
    public Response delivery(@PathParam("id") long id, @PathParam("delivery") long delivery) {
        return answer(Response.Status.OK, deliveries.get(calling.known(), id, delivery));
    }

    /** Delivers again. */
    @POST
    @Path("{id: \\d{1,18}}/deliveries/{delivery: \\d{1,18}}/redeliver")
    public Response redeliver(@PathParam("id") long id, @PathParam("delivery") long delivery) {
        return answer(Response.Status.ACCEPTED, deliveries.redeliver(calling.known(), id, delivery));
    }

    private Response answer(WebhookView webhook) {
        return answers.plain(Response.Status.OK, Json.compact(WebhookFields.members(webhook).build()));
    }

    private Response answer(Response.Status status, DeliveryView delivery) {
        return answers.plain(status, Json.compact(WebhookFields.whole(delivery)));
    }

    private Response told(Response.Status status, Webhooks.Told told) {
        return answers.plain(status, Json.compact(WebhookFields.members(told.webhook()).add("secret", told.secret()).build()));
    }
}
