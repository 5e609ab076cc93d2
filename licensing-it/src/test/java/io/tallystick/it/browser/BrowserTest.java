package io.tallystick.it.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.tallystick.it.server.AcceptanceTest;

import org.junit.jupiter.api.extension.ExtendWith;

/** Marks a test class that visits the pages of the shared server in a browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AcceptanceTest
@ExtendWith(Browsers.class)
public @interface BrowserTest {
}
