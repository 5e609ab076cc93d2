package io.tallystick.console.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.access.boundary.Secrets;
import io.tallystick.console.boundary.ConsoleUserOrder;
import io.tallystick.console.boundary.ConsoleUsers;
import io.tallystick.console.boundary.Role;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives a server without console users its first owner (requirement R5), who belongs to the oldest company. The password comes from {@code
 * TALLYSTICK_CONSOLE_PASSWORD}, or is made at random and told in {@code first-login.txt}.
 */
@Singleton
@Startup
@DependsOn("FirstStart")
public class FirstOwner {

    @EJB
    Companies companies;
    @EJB
    ConsoleUsers users;
    @EJB
    Secrets tokens;
    @Inject
    FirstLoginFile file;
    @Inject
    @ConfigProperty(name = "tallystick.console.email", defaultValue = "owner@localhost")
    String email;
    @Inject
    @ConfigProperty(name = "tallystick.console.password")
    Optional<String> password;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void makeFirstOwner() {
        if (users.count() > 0) {
            return;
        }
        long company = companies.idByApiKey(null);
        String chosen = password.orElseGet(tokens::password);
        Optional<Path> draft = password.isPresent() ? Optional.empty() : Optional.of(file.draft(companies.nameOf(company), email, chosen));
        Caller start = new Caller(company, "first start", null, false, null, null, null);
        if (made(start, chosen)) {
            draft.ifPresent(file::publish);
        } else {
            draft.ifPresent(file::discard);
        }
    }

    /** False when another node made the owner at the same moment. */
    private boolean made(Caller start, String chosen) {
        try {
            users.create(start, new ConsoleUserOrder(email, "Owner", Role.OWNER, chosen));
            return true;
        } catch (RuntimeException e) {
            if (users.count() == 0) {
                throw e;
            }
            return false;
        }
    }
}
