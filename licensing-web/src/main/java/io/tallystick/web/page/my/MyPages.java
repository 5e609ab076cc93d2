package io.tallystick.web.page.my;

import io.tallystick.web.page.PageParts;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** All pages below {@code /my}. */
@ApplicationPath("my")
public class MyPages extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return PageParts.with(SignInResource.class, SignInLinkResource.class, OwnLicenseResource.class, OwnDeviceResource.class,
            SignOutResource.class, VisitorFilter.class);
    }

    /** No descriptions of a server's own; and no scheme and host before the path of a redirect, which a proxy may know better. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true, "jersey.config.server.headers.location.relative.resolution.disabled", true);
    }
}
