package io.tallystick.web.v4;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.Downloads;
import io.tallystick.catalog.boundary.Environment;
import io.tallystick.catalog.boundary.ReleaseFilter;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.LicenseApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.InstallationFileJson;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.LicenseRequest;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Versions and installation files that a license is offered (§3.13). */
@Path("v4")
@LicenseApi
@RequestScoped
public class ReleaseResource {

    private static final int LONGEST_VERSION = 50;

    @EJB
    Downloads downloads;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Lists the versions. */
    @GET
    @Path("versions")
    public Response versions() {
        Caller caller = calling.known();
        Fields fields = Fields.of(uri.getQueryParameters());
        var versions = downloads.versions(caller, LicenseRequest.claim(fields), LicenseRequest.hardwareId(fields), filter(fields, null));
        return answers.signed(caller.signingKey(), Json.compact(Json.objects(versions.stream().map(release ->
            Json.object().add("version", release.version()).add("release_date", release.releaseDate()).build()))));
    }

    /** Shows the newest file, or that of one version. */
    @GET
    @Path("installation_file")
    public Response file() {
        Caller caller = calling.known();
        Fields fields = Fields.of(uri.getQueryParameters());
        var file = downloads.file(caller, LicenseRequest.claim(fields), LicenseRequest.hardwareId(fields),
            filter(fields, fields.text("version", LONGEST_VERSION)));
        return answers.signed(caller.signingKey(), Json.compact(InstallationFileJson.members(file.file()).build()));
    }

    static Environment environment(Fields fields) {
        return fields.choice("env", Environment.values(), Environment::wire);
    }

    private static ReleaseFilter filter(Fields fields, String version) {
        return new ReleaseFilter(version, environment(fields), fields.text("channel", LONGEST_VERSION));
    }
}
