package io.tallystick.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.tallystick.audit.entity.AuditEntry;
import io.tallystick.fixture.Moments;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    private static final AuditEntry.Origin ORIGIN = new AuditEntry.Origin(1, "api-key 1111", null);

    @Test
    @DisplayName("T3 a line offers nothing that could change it")
    void aLineOffersNothingThatCouldChangeIt() {
        assertThat(Arrays.stream(AuditEntry.class.getDeclaredMethods()).filter(each -> Modifier.isPublic(each.getModifiers()))
            .filter(each -> !each.isSynthetic()).map(Method::getName).filter(name -> !name.startsWith("_persistence"))).isEmpty();
    }

    @Test
    @DisplayName("a long detail is cut rather than refused, so that the audit stops no call")
    void aLongDetailIsCut() {
        var happening = new AuditEntry.Happening("call.refused", "blacklisted", null, null, "x".repeat(5000));

        assertThatNoException().isThrownBy(() -> new AuditEntry(ORIGIN, happening, Moments.at("2026-03-01T12:00:00Z")));
    }
}
