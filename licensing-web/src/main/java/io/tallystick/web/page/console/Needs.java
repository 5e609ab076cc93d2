package io.tallystick.web.page.console;

import io.tallystick.console.boundary.Right;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What somebody must be allowed to do to reach a page, or to send its form. Stands on every method of the console that answers a request. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {

    /** The right that the role must include. */
    Right value();
}
