package io.tallystick.it.browser;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands out the one browser of a run, fresh for each test, and closes it after the last. */
final class Browsers implements ExecutionCondition, ParameterResolver, BeforeEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Browsers.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Chromium.ofThisMachine().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        if (Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException(Chromium.ADVICE);
        }
        System.out.println("LEFT OUT " + test.getDisplayName() + ": " + Chromium.ADVICE);
        return ConditionEvaluationResult.disabled(Chromium.ADVICE);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        browser(test).forgetEverything();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return browser(test);
    }

    private static Browser browser(ExtensionContext test) {
        return test.getRoot().getStore(NAMESPACE)
                .getOrComputeIfAbsent(Browser.class, key -> new Browser(Chromium.ofThisMachine().orElseThrow()), Browser.class);
    }
}
