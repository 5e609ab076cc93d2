package io.tallystick.web.page.console.settings;

import io.tallystick.console.boundary.Right;
import io.tallystick.mail.boundary.MailServer;
import io.tallystick.mail.boundary.MailServerView;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Needs;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;

/** How mails leave, and whether they do. */
@Path("settings/mail")
@RequestScoped
public class MailPageResource {

    private static final String PAGE = "console-mail";

    @EJB
    MailServer server;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;

    /** The operator's settings, without secrets. */
    @GET
    @Needs(Right.MANAGE)
    public Response show() {
        return pages.show(PAGE, words());
    }

    /** Sends a mail to whoever asks, and tells what became of it. */
    @POST
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response test(MultivaluedMap<String, String> sent) {
        forms.read(sent);
        Map<String, Object> words = words();
        words.put("trial", server.test(desk.caller().companyId(), visit.portal().name(), desk.user().email()));
        return pages.show(PAGE, words);
    }

    private Map<String, Object> words() {
        MailServerView view = server.view();
        Map<String, Object> mail = new HashMap<>();
        mail.put("host", view.host());
        mail.put("port", Integer.toString(view.port()));
        mail.put("as", view.user());
        mail.put("sender", view.sender());
        mail.put("tls", view.tls());
        return new HashMap<>(Map.of("tabs", SettingsTabs.at(SettingsTabs.MAIL), "mail", mail));
    }
}
