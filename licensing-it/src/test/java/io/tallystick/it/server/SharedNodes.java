package io.tallystick.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the two shared nodes at the first test that needs them and stops them after the last. */
final class SharedNodes implements ParameterResolver, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(SharedNodes.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return SharedServer.OFFERED.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return SharedServer.OFFERED.get(parameter.getParameter().getType()).apply(nodes(test));
    }

    /** The first node's log is the test's affair. */
    @Override
    public void afterAll(ExtensionContext test) {
        assertThat(nodes(test).second().failuresSince(0)).as("failures of the second node").isEmpty();
    }

    private static Nodes nodes(ExtensionContext test) {
        return test.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Nodes.class, key -> Nodes.start(), Nodes.class);
    }
}
