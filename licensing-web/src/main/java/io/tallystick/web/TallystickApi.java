package io.tallystick.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources live below {@code /api}: the License API under {@code v4}, the Management API under {@code v1}. */
@ApplicationPath("api")
public class TallystickApi extends Application {
}
