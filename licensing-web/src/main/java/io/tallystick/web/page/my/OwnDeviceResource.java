package io.tallystick.web.page.my;

import io.tallystick.offline.boundary.OfflineLicense;
import io.tallystick.selfservice.boundary.OwnDevice;
import io.tallystick.selfservice.boundary.OwnLicenses;
import io.tallystick.selfservice.boundary.Visitor;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.wire.Base64Text;
import io.tallystick.web.wire.SignedLicense;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/** One device of a visitor's license: its name, its license file, its release. */
@Path("licenses/{license: \\d{1,18}}/devices/{device: \\d{1,18}}")
@ForVisitors
@RequestScoped
public class OwnDeviceResource {

    private static final String PAGE = "my-device";
    private static final String RELEASE = "my-release";

    @EJB
    OwnLicenses licenses;
    @Inject
    SignedLicense files;
    @Inject
    Guest guest;
    @Inject
    Visit visit;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Clock clock;
    @PathParam("license")
    long licenseId;
    @PathParam("device")
    long deviceId;

    /** The device. */
    @GET
    public Response show(@QueryParam("told") @DefaultValue("") String told) {
        Map<String, Object> words = words();
        words.put("named", "named".equals(told));
        return pages.show(PAGE, words);
    }

    /** Gives it a name. */
    @POST
    @Path("name")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response name(MultivaluedMap<String, String> sent) {
        visit.again(PAGE, words());
        SentForm form = forms.read(sent);
        licenses.rename(visitor(), licenseId, deviceId, form.text("name").orElse(null));
        return Redirect.to(path() + "?told=named").build();
    }

    /** Asks once more before the seat is freed. */
    @GET
    @Path("release")
    public Response askToRelease() {
        return pages.show(RELEASE, words());
    }

    /** Frees the seat. */
    @POST
    @Path("release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(MultivaluedMap<String, String> sent) {
        visit.again(RELEASE, words());
        forms.read(sent);
        licenses.release(visitor(), licenseId, deviceId);
        return Redirect.to("/my/licenses/" + licenseId + "?told=released").build();
    }

    /** The license file of this moment. */
    @GET
    @Path("file")
    public Response file() {
        visit.again(PAGE, words());
        OfflineLicense file = licenses.file(visitor(), licenseId, deviceId);
        return Response.ok(Base64Text.encode(files.file(visitor().caller(), file)).getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_OCTET_STREAM_TYPE)
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ls_activation.lic\"").build();
    }

    private Map<String, Object> words() {
        OwnDevice own = licenses.device(visitor(), licenseId, deviceId);
        OffsetDateTime now = OffsetDateTime.now(clock);
        Map<String, Object> words = new HashMap<>();
        words.put("email", visitor().email());
        words.put("license", LicenseWords.of(own.license(), now));
        words.put("device", DeviceWords.of(own.license(), own.device(), now));
        return words;
    }

    private Visitor visitor() {
        return guest.visitor();
    }

    private String path() {
        return "/my/licenses/" + licenseId + "/devices/" + deviceId;
    }
}
