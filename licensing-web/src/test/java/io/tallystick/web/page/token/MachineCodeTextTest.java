package io.tallystick.web.page.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.shared.LicensingException;
import io.tallystick.token.boundary.MachineCode;
import jakarta.json.JsonObject;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineCodeTextTest {

    private static final String CODE = Vectors.of("machine_codes", 1).getString("code");

    @Test
    @DisplayName("each published machine code is read")
    void eachPublishedCodeIsRead() {
        Vectors.of("machine_codes").forEach(vector -> {
            MachineCode code = MachineCodeText.read(vector.getString("code"));
            assertThat(code.product()).isEqualTo("EX");
            assertThat(code.hardwareId()).isEqualTo("Device-One");
            assertThat(code.requestId()).isEqualTo("AAECAwQFBgc");
        });
        assertThat(MachineCodeText.read(CODE).details()).satisfies(details -> {
            assertThat(details.hostname()).isEqualTo("laptop");
            assertThat(details.osVer()).isEqualTo("Linux 6.1");
            assertThat(details.appVer()).isEqualTo("1.2");
            assertThat(details.isVm()).isFalse();
        });
        assertThat(MachineCodeText.read(Vectors.of("machine_codes", 2).getString("code")).details().isVm()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n> ", " ", "\u00A0", "\u200B", "\t"})
    @DisplayName("a machine code that a mail wrapped, quoted or blew up is read all the same")
    void aWrappedCodeIsRead(String between) {
        String wrapped = "machine_code: " + CODE.replaceAll("(.{20})", "$1" + between) + "\n";

        assertThat(MachineCodeText.read("\uFEFF" + wrapped)).isEqualTo(MachineCodeText.read(CODE));
    }

    static Stream<JsonObject> refused() {
        return Vectors.of("refused_machine_codes");
    }

    @ParameterizedTest
    @MethodSource("refused")
    @DisplayName("a machine code that was cut, mistyped or is of another version is told apart, with what to do")
    void adamagedCodeIsRefused(JsonObject vector) {
        assertThatThrownBy(() -> MachineCodeText.read(vector.getString("code"))).isInstanceOf(LicensingException.class)
            .hasMessageMatching("(?s).*(cut|typing error|version).*(Copy|Update).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA-BBBB-CCCC-DDDD", "eyJhIjoxfQ==", "M1", "<script>alert(1)</script>"})
    @DisplayName("what is no machine code at all is refused with what one looks like")
    void somethingElseIsRefused(String text) {
        assertThatThrownBy(() -> MachineCodeText.read(text)).isInstanceOf(LicensingException.class).hasMessageContaining("M1.");
    }

    @Test
    @DisplayName("a text that is far too long is refused before anything is made of it")
    void aHugeTextIsRefused() {
        assertThatThrownBy(() -> MachineCodeText.read("M1." + "A".repeat(3_000) + ".00000000")).isInstanceOf(LicensingException.class);
    }
}
