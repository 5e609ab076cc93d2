package io.tallystick.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** All resources live below {@code /api}: the License API under {@code v4}, the Management API under {@code v1}. */
@ApplicationPath("api")
public class TallystickApi extends Application {

    /** Payara would answer OPTIONS with a description of its own; the contract is the OpenAPI document. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
