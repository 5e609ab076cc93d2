package io.tallystick.web.page.offline;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.carry.RequestFile;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The page that takes request files. */
@Path("/")
@RequestScoped
public class UploadResource {

    private static final String PAGE = "upload";

    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;
    @Inject
    Upload uploads;

    /** The empty form. */
    @GET
    public Response show() {
        return pages.show(PAGE, Map.of());
    }

    /** Takes a file, or its text. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(List<EntityPart> parts) {
        visit.again(PAGE, Map.of());
        visit.wording(UploadWords::of);
        SentForm form = forms.read(parts);
        String text = form.text("file").or(() -> form.text("text"))
            .orElseThrow(() -> new LicensingException(ErrorCode.MISSING_PARAMETERS));
        UploadResult result = uploads.handIn(visit.caller(), new RequestFile(text));
        return pages.show(result.template(), result.words());
    }
}
