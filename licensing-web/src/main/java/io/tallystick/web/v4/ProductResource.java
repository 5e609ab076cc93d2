package io.tallystick.web.v4;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.Environment;
import io.tallystick.catalog.boundary.InstallationFiles;
import io.tallystick.catalog.boundary.ProductSheet;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.catalog.boundary.ReleaseFilter;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.LicenseApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.InstallationFileJson;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What an application may know of its product (§3.12). */
@Path("v4/product_details")
@LicenseApi
@RequestScoped
public class ProductResource {

    @EJB
    Products products;
    @EJB
    InstallationFiles files;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** The details of a product. */
    @GET
    public Response details() {
        Caller caller = calling.known();
        Fields fields = Fields.of(uri.getQueryParameters());
        ProductSheet sheet = products.details(caller, fields.required("product"));
        JsonMembers json = members(sheet.product());
        if (fields.truth("include_custom_fields", false)) {
            addCustomFields(json, sheet);
        }
        if (fields.truth("include_latest_version", false)) {
            addLatestVersion(json, sheet.product(), ReleaseResource.environment(fields));
        }
        return answers.signed(caller.signingKey(), Json.compact(json.build()));
    }

    private void addLatestVersion(JsonMembers json, ProductView product, Environment environment) {
        files.newest(product.id(), ReleaseFilter.stable(environment)).ifPresentOrElse(
            file -> json.add("latest_version", InstallationFileJson.announced(file.file()).build()), () -> json.nothing("latest_version"));
    }

    private static void addCustomFields(JsonMembers json, ProductSheet sheet) {
        json.add("custom_fields", Json.objects(sheet.customFields().stream().map(field -> Json.object().add("name", field.name())
            .add("data_type", field.dataType()).add("default_value", field.defaultValue()).build())));
    }

    private static JsonMembers members(ProductView product) {
        return Json.object().add("product_id", product.id()).add("product_name", product.name()).add("short_code", product.shortCode())
            .add("authorization_method", product.authorizationMethod().wire()).add("allow_trial", product.allowTrial())
            .add("trial_days", product.trialDays()).add("floating_timeout", product.floatingTimeout())
            .add("allow_overages", product.allowOverages()).add("max_overages", product.maxOverages()).add("prevent_vm", product.preventVm())
            .add("metadata", Json.stored(product.metadata()));
    }
}
