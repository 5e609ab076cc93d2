package io.tallystick.license.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.Scope;
import io.tallystick.access.boundary.Scope.Level;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ReachTest {

    @Test
    @DisplayName("L10 a caller of the whole company is limited by nothing more than the company")
    void theWholeCompanyIsNotLimited() {
        assertThat(new Reach(Scope.COMPANY).condition()).isEmpty();
        assertThat(Scope.COMPANY.isCompany()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Level.class, mode = Mode.EXCLUDE, names = "COMPANY")
    @DisplayName("L10 every narrower scope becomes part of the query")
    void everyNarrowerScopeIsPartOfTheQuery(Level level) {
        assertThat(new Reach(new Scope(level, 5L)).condition()).startsWith(" and ").contains("l.").contains(":scope");
    }

    @Test
    @DisplayName("L10 no two scopes mean the same")
    void noTwoScopesMeanTheSame() {
        Set<String> conditions = Stream.of(Level.values()).map(level -> new Reach(new Scope(level, 5L)).condition()).collect(Collectors.toSet());

        assertThat(conditions).hasSameSizeAs(Level.values());
    }
}
