package io.tallystick.web.page.my;

import io.tallystick.selfservice.boundary.Visitor;
import jakarta.enterprise.context.RequestScoped;

/** Whose address was proved, in this request. */
@RequestScoped
public class Guest {

    private Visitor visitor;
    private String session;

    void recognised(Visitor who, String token) {
        visitor = who;
        session = token;
    }

    /** The visitor of a page that is marked {@link ForVisitors}. */
    Visitor visitor() {
        return visitor;
    }

    /** The token of the visitor's session. */
    String session() {
        return session;
    }
}
