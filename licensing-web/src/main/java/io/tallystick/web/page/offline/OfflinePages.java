package io.tallystick.web.page.offline;

import io.tallystick.web.page.PageParts;
import io.tallystick.web.page.airgap.AirgapResource;
import io.tallystick.web.page.token.TokenPageResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** All pages below {@code /offline}. */
@ApplicationPath("offline")
public class OfflinePages extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return PageParts.with(UploadResource.class, BrandResource.class, TokenPageResource.class, AirgapResource.class);
    }

    /** No descriptions of a server's own. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
