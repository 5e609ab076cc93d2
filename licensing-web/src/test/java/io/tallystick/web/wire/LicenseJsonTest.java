package io.tallystick.web.wire;

import static io.tallystick.web.fixture.ALicenseView.byKey;
import static io.tallystick.web.fixture.ALicenseView.byUser;
import static io.tallystick.web.fixture.ALicenseView.counting;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.license.boundary.LicenseView;
import io.tallystick.web.fixture.ALicenseView;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The members of the license object and their order, as in the contract (§4): signatures are made over this order. */
class LicenseJsonTest {

    private static final List<String> BEFORE_IDENTITY = List.of("customer", "custom_fields", "product_features", "validity_period",
        "allow_grace_period", "grace_period", "license_type");
    private static final List<String> AFTER_IDENTITY = List.of("is_trial", "maintenance_period", "max_activations",
        "allow_unlimited_activations", "times_activated", "allow_overages", "max_overages", "prevent_vm", "is_floating_cloud", "is_floating",
        "floating_timeout", "transfer_count", "max_transfers", "start_date", "product_details", "can_borrow", "max_borrow_time", "device_id",
        "id", "metadata", "floating_users");
    private static final List<String> UNITS = List.of("max_consumptions", "total_consumptions", "allow_unlimited_consumptions",
        "allow_negative_consumptions", "reset_consumption", "consumption_period");
    private static final List<String> STATE = List.of("license_active", "license_enabled", "is_expired");

    @Test
    @DisplayName("a license by key has its key and no user")
    void aLicenseByKeyHasItsKey() {
        JsonObject json = json(byKey());

        assertThat(json.keySet()).containsExactlyElementsOf(joined(BEFORE_IDENTITY, List.of("license_key"), AFTER_IDENTITY, STATE));
        assertThat(json.getString("license_key")).isEqualTo("AAAA-BBBB-CCCC-DDDD");
        assertThat(json.getJsonObject("product_details").getString("authorization_method")).isEqualTo("license-key");
    }

    @Test
    @DisplayName("a license by user has a user in place of the key")
    void aLicenseByUserHasAUser() {
        JsonObject json = json(byUser());

        assertThat(json.keySet()).containsExactlyElementsOf(joined(BEFORE_IDENTITY, List.of("user"), AFTER_IDENTITY, STATE));
        assertThat(json.getJsonObject("user").keySet()).containsExactly("id", "email", "is_active", "first_name", "last_name", "phone_number",
            "is_initial_password", "license_id", "order_store_id", "order_id");
        assertThat(json.getJsonObject("product_details").getString("authorization_method")).isEqualTo("user");
    }

    @Test
    @DisplayName("a license that counts units adds its numbers")
    void aLicenseThatCountsAddsItsNumbers() {
        JsonObject json = json(counting());

        assertThat(json.keySet()).containsExactlyElementsOf(joined(BEFORE_IDENTITY, List.of("license_key"), AFTER_IDENTITY, UNITS, STATE));
        assertThat(json.getInt("max_consumptions")).isEqualTo(100);
        assertThat(json.getInt("total_consumptions")).isEqualTo(70);
        assertThat(json.getInt("max_overages")).isEqualTo(5);
        assertThat(json.getString("consumption_period")).isEqualTo("monthly");
        assertThat(json.getString("validity_period")).isEqualTo("2030-06-15T00:00:00.000Z");
    }

    @Test
    @DisplayName("the parts of a license have their members in the order of the contract")
    void thePartsHaveTheirMembers() {
        JsonObject json = json(byKey());

        assertThat(json.getJsonObject("customer").keySet()).containsExactly("email", "company_name", "reference", "phone", "first_name",
            "last_name", "city", "postcode", "state", "country", "customer_account", "metadata");
        assertThat(json.getJsonArray("custom_fields").getJsonObject(0).keySet()).containsExactly("name", "data_type", "value");
        assertThat(json.getJsonObject("product_details").keySet()).containsExactly("product_id", "product_name", "short_code",
            "authorization_method", "metadata");
        assertThat(json.getJsonObject("metadata")).hasToString("{\"vip\":true}");
    }

    @Test
    @DisplayName("a license file tells of the product whether virtual machines are prevented")
    void aLicenseFileTellsAboutVirtualMachines() {
        JsonObject file = LicenseJson.members(byKey(), 80L, true).build();

        assertThat(file.getJsonObject("product_details").keySet()).endsWith("prevent_vm");
    }

    @Test
    @DisplayName("on the vendor's side, where there is no device, there is no device id")
    void withoutADeviceThereIsNoDeviceId() {
        assertThat(LicenseJson.members(byKey(), null, false).build()).doesNotContainKey("device_id");
    }

    @Test
    @DisplayName("a feature has its slots where it floats, and its numbers where it is counted")
    void aFeatureHasWhatItsKindNeeds() {
        List<String> always = List.of("id", "code", "name", "feature_type", "expiry_date", "metadata", "is_floating", "is_floating_cloud");
        List<JsonObject> features = json(byKey(ALicenseView.onOffFeature(), ALicenseView.countedFeature(), ALicenseView.floatingFeature()))
            .getJsonArray("product_features").getValuesAs(JsonObject.class);

        assertThat(features.get(0).keySet()).containsExactlyElementsOf(always);
        assertThat(features.get(1).keySet()).containsExactlyElementsOf(joined(always, List.of("max_consumption", "total_consumptions",
            "allow_unlimited_consumptions", "allow_negative_consumptions", "allow_overages", "max_overages", "reset_consumption",
            "consumption_period")));
        assertThat(features.get(2).keySet()).containsExactlyElementsOf(joined(always, List.of("floating_users", "floating_timeout")));
        assertThat(features.get(1).getInt("total_consumptions")).isEqualTo(3);
        assertThat(features.get(1).getString("expiry_date")).isEqualTo("2026-03-01T12:00:00.000Z");
    }

    private static JsonObject json(LicenseView license) {
        return LicenseJson.members(license, 80L, false).build();
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        List<String> all = new ArrayList<>();
        List.of(parts).forEach(all::addAll);
        return all;
    }
}
