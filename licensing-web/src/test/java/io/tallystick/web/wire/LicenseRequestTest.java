package io.tallystick.web.wire;

import static io.tallystick.shared.ErrorCode.MISSING_PARAMETERS;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static io.tallystick.web.fixture.Refusals.assertRefused;
import static io.tallystick.web.fixture.Requests.body;
import static io.tallystick.web.fixture.Requests.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.license.boundary.Claim;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LicenseRequestTest {

    @Test
    @DisplayName("a claim is read from a body and from a query alike")
    void aClaimIsReadFromBodyAndQuery() {
        Claim wanted = new Claim("EX", "AAAA-BBBB-CCCC-DDDD", null, null, 40L);

        assertThat(LicenseRequest.claim(body("{'product':'EX','license_key':'AAAA-BBBB-CCCC-DDDD','license_id':40,'username':'','password':null}")))
            .isEqualTo(wanted);
        assertThat(LicenseRequest.claim(Fields.of(query("product", "EX", "license_key", "AAAA-BBBB-CCCC-DDDD", "license_id", "40", "username", ""))))
            .isEqualTo(wanted);
    }

    @Test
    @DisplayName("L16 a claim may name the bundle that the license was issued with")
    void aClaimMayNameTheBundle() {
        assertThat(LicenseRequest.claim(body("{'product':'EX','bundle_code':'SUITE'}")).bundleCode()).isEqualTo("SUITE");
        assertThat(LicenseRequest.claim(body("{'product':'EX'}")).bundleCode()).isNull();
    }

    @Test
    @DisplayName("product and hardware id must be there; both keep their case and blanks")
    void productAndHardwareIdMustBeThere() {
        assertRefused(MISSING_PARAMETERS, () -> LicenseRequest.claim(body("{}"))).hasMessageContaining("product");
        assertRefused(MISSING_PARAMETERS, () -> LicenseRequest.hardwareId(body("{}"))).hasMessageContaining("hardware_id");
        assertThat(LicenseRequest.hardwareId(body("{'hardware_id':' Id-7 '}"))).isEqualTo(" Id-7 ");
    }

    @Test
    @DisplayName("what a device tells is read; the former name of the host name is read where the newer is silent")
    void whatADeviceTellsIsRead() {
        assertThat(LicenseRequest.details(body("{'app_ver':'1.2','app_name':'App','sdk_ver':'3','os_ver':'Linux','hostname':'new','os_hostname':'old',"
            + "'ip':'192.0.2.1','ip_local':'10.0.0.1','mac_address':'00:00:5e:00:53:01','is_vm':true,'vm_info':'KVM'}")))
            .isEqualTo(new DeviceDetails("1.2", "App", "3", "Linux", "new", "192.0.2.1", "10.0.0.1", "00:00:5e:00:53:01", true, "KVM"));
        assertThat(LicenseRequest.details(body("{'hostname':'','os_hostname':'old'}")).hostname()).isEqualTo("old");
        assertThat(LicenseRequest.details(body("{}")).isVm()).isNull();
    }

    @Test
    @DisplayName("texts longer than their columns are refused by their name")
    void longTextsAreRefused() {
        assertRefused(VALIDATION_ERROR, () -> LicenseRequest.hardwareId(body("{'hardware_id':'" + "x".repeat(501) + "'}"))).hasMessageContaining("hardware_id");
        assertRefused(VALIDATION_ERROR, () -> LicenseRequest.variables(body("{'variables':{'n':'" + "x".repeat(4001) + "'}}"))).hasMessageContaining("variables");
    }
}
