package io.tallystick.web.v1;

import io.tallystick.analytics.boundary.Analytics;
import io.tallystick.analytics.boundary.Figures;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Figures of the vendor's company (§6). */
@Path("v1/analytics")
@ManagementApi
@RequestScoped
public class AnalyticsResource {

    private static final int USUAL_DAYS = 30;

    @EJB
    Analytics analytics;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** How seats and units were used in the last days. */
    @GET
    public Response get() {
        int days = Fields.of(uri.getQueryParameters()).integer("days", USUAL_DAYS);
        if (days < 1 || days > Analytics.MOST_DAYS) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "days must be 1 to " + Analytics.MOST_DAYS + ".");
        }
        return answers.plain(Response.Status.OK, Json.compact(json(analytics.of(calling.known(), days))));
    }

    private static JsonObject json(Figures figures) {
        return Json.object().add("from", figures.from().toString()).add("to", figures.to().toString())
            .add("days", Json.objects(figures.days().stream().map(AnalyticsResource::json)))
            .add("products", Json.objects(figures.products().stream().map(AnalyticsResource::json)))
            .add("refused", Json.objects(figures.refused().stream().map(each -> Json.object().add("code", each.code()).add("count", each.count()).build())))
            .add("expiring_within_30_days", figures.expiring()).build();
    }

    private static JsonObject json(Figures.Day day) {
        return Json.object().add("date", day.date().toString()).add("activated", day.activated()).add("deactivated", day.deactivated())
            .add("units", day.units()).build();
    }

    private static JsonObject json(Figures.ProductSeats product) {
        return Json.object().add("product_id", product.productId()).add("product_name", product.name()).add("short_code", product.shortCode())
            .add("licenses", product.licenses()).add("times_activated", product.used()).add("max_activations", product.allowed()).build();
    }
}
