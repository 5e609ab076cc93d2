package io.tallystick.branding.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @Test
    @DisplayName("W4 contrast is that of WCAG: 21 for black on white, 1 for the same colour")
    void contrastIsThatOfWcag() {
        assertThat(new Colour("#000000").contrastWith(new Colour("#ffffff"))).isCloseTo(21, within(0.01));
        assertThat(new Colour("#777777").contrastWith(new Colour("#ffffff"))).isCloseTo(4.48, within(0.01));
        assertThat(new Colour("#123456").contrastWith(new Colour("#123456"))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#777777", "#eeeeee", "#ffff00", "red", "#12345", "#1234567", "#gggggg", "", "#00000 "})
    @DisplayName("W4 what is no colour, or cannot be read on a light page, is refused")
    void whatCannotBeReadIsRefused(String text) {
        assertRefused(VALIDATION_ERROR, () -> Colour.onLight("accent", text)).hasMessageContaining("accent");
    }

    @Test
    @DisplayName("W4 a colour that is read is kept in lower case, on either ground")
    void whatIsReadIsKept() {
        assertThat(Colour.onLight("accent", "#0B5CAD").rgb()).isEqualTo("#0b5cad");
        assertThat(Colour.onDark("accent_dark", "#E0A363").rgb()).isEqualTo("#e0a363");
        assertRefused(VALIDATION_ERROR, () -> Colour.onDark("accent_dark", "#0b5cad"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#0b5cad", "#8a4b14", "#660000", "#ffffff"})
    @DisplayName("W4 a colour is made as much lighter as dark pages need")
    void aColourIsMadeLighter(String text) {
        Colour lighter = new Colour(text).lightened();

        assertThat(Colour.onDark("accent", lighter.rgb())).isEqualTo(lighter);
    }
}
