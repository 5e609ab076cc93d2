package io.tallystick.web.page.console;

import io.tallystick.access.boundary.Caller;
import io.tallystick.console.boundary.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who sits at the console in this request. */
@RequestScoped
public class Desk {

    private SignedIn user;

    void taken(SignedIn who) {
        user = who;
    }

    /** Who is signed in; empty for nobody. */
    public Optional<SignedIn> ifTaken() {
        return Optional.ofNullable(user);
    }

    /** Who is signed in, on pages that need a right. */
    public SignedIn user() {
        return ifTaken().orElseThrow();
    }

    /** The same for boundaries. */
    public Caller caller() {
        return user().caller();
    }
}
