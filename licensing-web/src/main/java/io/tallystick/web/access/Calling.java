package io.tallystick.web.access;

import io.tallystick.access.boundary.Caller;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who is calling in this request, once that has been found out. */
@RequestScoped
public class Calling {

    private Caller caller;
    private Caller operator;
    private String operation = "";

    /** Says who it is and what is asked, as method and path. */
    public void identified(Caller who, String what) {
        caller = who;
        operation = what;
    }

    /** Says that it is the operator, who belongs to no company. */
    public void operating(Caller who) {
        operator = who;
    }

    /** Whose answers are kept: the caller or the operator; empty while unknown. */
    public Optional<Caller> asking() {
        return caller().or(() -> Optional.ofNullable(operator));
    }

    /** The caller, of a company; empty while unknown. */
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
