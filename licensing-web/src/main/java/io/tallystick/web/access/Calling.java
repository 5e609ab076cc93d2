package io.tallystick.web.access;

import io.tallystick.access.boundary.Caller;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who is calling in this request, once that has been found out. */
@RequestScoped
public class Calling {

    private Caller caller;
    private String operation = "";

    /** Says who it is and what is asked, as method and path. */
    public void identified(Caller who, String what) {
        caller = who;
        operation = what;
    }

    /** The caller; empty while unknown. */
    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    /** The caller of a resource that only known callers reach. */
    public Caller known() {
        return caller().orElseThrow();
    }

    /** Method and path, for the audit trail. */
    public String operation() {
        return operation;
    }
}
