package io.tallystick.catalog.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.ProductOrder;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.fixture.Stored;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PolicyTest {

    @Test
    @DisplayName("a policy remembers which features it grants: all, some, or none")
    void aPolicyRemembersItsFeatures() {
        assertThat(policy(null).view().features()).isNull();
        assertThat(policy(List.of("export", "import")).view().features()).containsExactly("export", "import");
        assertThat(policy(List.of()).view().features()).isEmpty();
    }

    @Test
    @DisplayName("C2 a policy shows the code, name and terms that it was made with")
    void aPolicyShowsWhatItWasMadeWith() {
        var view = policy(null).view();

        assertThat(view.code()).isEqualTo("standard");
        assertThat(view.name()).isEqualTo("Standard");
        assertThat(view.isDefault()).isTrue();
        assertThat(view.terms().seats().maxActivations()).isEqualTo(1);
    }

    private static Policy policy(List<String> features) {
        return Stored.withId(1, new Policy(10, new ProductOrder.Policy("standard", "Standard", true, Terms.perpetual(), features)));
    }
}
