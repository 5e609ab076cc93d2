package io.tallystick.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The vectors of the protocol: license-api §1.1 and §2. */
class HmacSignatureTest {

    private static final String DATE = "Thu, 17 Nov 2022 20:51:35 GMT";

    @Test
    void aRequestIsSignedAsThePublicVectorSays() {
        var signature = HmacSignature.ofRequest("kw4qSnpSwXzgiv5yxYpZZmFEd9QAeiKTQ6OuyMja", "Tue, 07 Jun 2011 20:51:35 GMT");

        assertThat(signature).isEqualTo("UDysfR6MndUZReo07Y9r+vErn8vSxrnQ5ulit18iJ/Q=");
    }

    @Test
    void aRequestOfTheDemoCompanyIsSignedAsOurVectorSays() {
        assertThat(HmacSignature.ofRequest(Acme.SHARED_KEY, DATE)).isEqualTo("OVHF1U+wL4YCq/py2p8x317TiO2dUxzJl9WPDctWMn0=");
    }

    @Test
    void anOfflineFileIsSignedForALicenseKeyAndForAUser() {
        assertThat(HmacSignature.ofFile(Acme.SHARED_KEY, DATE, "AAAA-BBBB-CCCC-DDDD", "some-unique-id", Acme.API_KEY))
                .isEqualTo("djlkbxLIZs0n0ncOcQLztOGRnQpKvM34RpZ616ssNe0=");
        assertThat(HmacSignature.ofFile(Acme.SHARED_KEY, DATE, "user@example.com", "some-unique-id", Acme.API_KEY))
                .isEqualTo("5jy2m56WdSo5DHHWIHKKC1s7jsoeGsRnS6G5SeuvXlU=");
    }
}
