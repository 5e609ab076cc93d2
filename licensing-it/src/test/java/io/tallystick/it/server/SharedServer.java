package io.tallystick.it.server;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;

import io.tallystick.client.demo.DemoCompany;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the shared server at the first test that needs it and stops it after the last. */
final class SharedServer implements ParameterResolver {

    /** What a test may ask for: the first node, or all of them. */
    static final Map<Class<?>, Function<Nodes, ?>> OFFERED = Map.of(
            TallystickServer.class, Nodes::first,
            TallystickServer[].class, nodes -> nodes.all().toArray(TallystickServer[]::new),
            LicenseApi.class, Nodes::api,
            ManagementApi.class, Nodes::management,
            Books.class, Nodes::books);

    private static final Namespace NAMESPACE = Namespace.create(SharedServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return OFFERED.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return OFFERED.get(parameter.getParameter().getType()).apply(shared(test));
    }

    private static Nodes shared(ExtensionContext test) {
        return test.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Nodes.class, key -> Nodes.of(demo()), Nodes.class);
    }

    private static TallystickServer demo() {
        var server = TallystickServer.startAsAcme(Folders.fresh("shared-"));
        try {
            new DemoCompany(server.uri().toString(), Acme.MANAGEMENT_KEY, System.out).load();
            // Also when a test has founded another company.
            ManagementApi.ofAcme(server.uri()).patch("branding", "{\"hosts\":[\"127.0.0.1\",\"localhost\"]}");
            return server;
        } catch (IOException e) {
            server.stop();
            throw new IllegalStateException("The demo company cannot be loaded: " + e.getMessage(), e);
        }
    }
}
