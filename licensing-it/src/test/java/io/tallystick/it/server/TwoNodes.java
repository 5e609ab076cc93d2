package io.tallystick.it.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test class whose calls go to two nodes on one PostgreSQL, one after the other: {@link LicenseApi} and {@link ManagementApi} take
 * turns with each call, {@link TallystickServer} is the first node. All such classes share the nodes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedNodes.class)
public @interface TwoNodes {
}
