package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.BundleWish.aBundle;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.Bundles;
import io.tallystick.it.acceptance.fixture.Contract;
import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.OfflineFile;
import io.tallystick.it.acceptance.fixture.Release;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.HmacSignature;
import io.tallystick.it.server.Receiver;
import io.tallystick.it.server.StubProvider;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real exchanges against the OpenAPI document: every operation, every shape of a license, refusals. */
class ContractIT extends Scene {

    private static final String V4 = "/api/v4/";
    private static final String V1 = "/api/v1/";

    private Contract contract;

    @BeforeEach
    void openTheContract() throws Exception {
        contract = Contract.with(server);
    }

    @Test
    void givenEveryOperation_whenItSucceeds_thenRequestAndAnswerFitTheContract() {
        var product = manages("POST", "products", Json.merged(Map.of("short_code", "P-" + UUID.randomUUID()), aProduct()
                .withCustomField("tier", "text", "gold").withPolicy("standard", Map.of("max_activations", 3, "valid_duration", "4m")).members()));
        var id = accepted(product).path("id").asLong();
        var order = accepted(manages("POST", "orders", Json.object("id", "order-" + UUID.randomUUID(), "customer", Map.of("email", "c@example.org"),
                "items", List.of(Json.object("product_code", accepted(product).path("short_code").asText(), "licenses", List.of(Map.of()))))));
        var license = vendor.issues(aLicense().withUnits(9).with("offline_lock_days", 3));

        worksOnline(anActiveMachineWith(license));
        floats(anActiveMachineWith(vendor.issues(aLicense().floating(2).withFeature("pro", "is_floating", true, "can_borrow", true, "max_borrow_time", 5))));
        travels(aMachineWith(vendor.issues(aLicense())));
        manages("GET", "products?limit=2", null);
        manages("GET", "products/" + id, null);
        manages("PATCH", "products/" + id, Map.of("enabled", true, "metadata", Map.of("a", 1)));
        manages("GET", "orders?limit=2&offset=1", null);
        manages("GET", "orders/" + order.path("id").asLong(), null);
        looksAfter(license);
        sellsAndUsesBundles();
        managesKeysAndCompany();
        releases(id);
        worksWithUsers();
        managesCustomers("contract-" + UUID.randomUUID());
        accepted(contract.allows("GET", V4 + ".well-known", Map.of(), null));
        accepted(contract.allows("GET", V4 + "jwks", Map.of(), null));
        assertThat(contract.allows("GET", V4 + "ping", Map.of(), null).body()).isEqualTo("pong");

        assertThat(contract.untouched()).isEmpty();
    }

    @Test
    void givenLicensesOfEveryShape_whenTheyAreActivatedAndChecked_thenTheirAnswersFitTheContract() {
        var user = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY));
        var counted = vendor.issues(aLicense().withUnits(5).with("reset_consumption", true).with("consumption_period", "weekly"));
        var floating = vendor.issues(aLicense().with("is_floating_cloud", true).with("floating_users", 2).with("can_borrow", true));
        var featureOfAll = vendor.issues(aLicense().withFeature("pro", "expiry_date", "2090-01-01", "is_floating", true)
                .withFeature("export", "reset_consumption", true, "consumption_period", "daily"));
        var subscription = vendor.issues(aLicense().ofType("subscription").with("validity_period", "2090-01-01").with("allow_grace_period", true));

        for (var license : List.of(user, counted, floating, featureOfAll, subscription)) {
            var machine = aMachineWith(license);
            accepted(posts("activate_license", machine.identity()));
            accepted(gets("check_license", machine));
            accepted(manages("GET", "licenses/" + license.id(), null));
        }
    }

    @Test
    void givenRefusalsOfEveryStatus_whenTheyAreAnswered_thenTheyFitTheContract() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().withUnits(1)));
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var json = Json.text(machine.identity());

        refused("license_activated_max_times", answers("POST", "activate_license", signed(), Json.text(aMachineWith(machine.license()).identity())));
        refused("validation_error", answers("POST", "activate_license", signed(), "no json"));
        refused("missing_headers", answers("POST", "activate_license", Map.of("Content-Type", "application/json"), json));
        refused(401, "oauth_token_malformed", answers("GET", "check_license", Map.of("Date", api.date(), "Authorization", "Bearer x"), null));
        refused(413, "payload_too_large", answers("POST", "activate_license", signed(), "x".repeat(1_100_000)));
        refused(415, "unsupported_media_type", answers("POST", "activate_license", typed("text/plain"), json));
        accepted(answers("POST", "add_consumption", with(signed(), key), json));
        refused(422, "idempotency_key_reused", answers("POST", "add_consumption", with(signed(), key), json.replace("}", ",\"consumptions\":0}")));
        refused("license_not_enough_consumptions", answers("POST", "add_consumption", signed(), json));
        refused("unsupported_product_feature", answers("POST", "add_feature_consumption", signed(), json.replace("}", ",\"feature\":\"x\"}")));
        refused("authorization_missing_params", answers("POST", "activate_offline", typed("text/plain"), "no base64"));
        refused(404, "not_found", contract.answers("GET", V1 + "licenses/1", vendors(), null));
        refused(401, "invalid_management_key", contract.answers("GET", V1 + "company", Map.of("Authorization", "Api-Key x"), null));
        refused(409, "order_id_exists", contract.answers("POST", V1 + "orders", vendors(), repeatedOrder()));
    }

    private void worksOnline(Machine machine) {
        accepted(posts("activate_license", Json.merged(machine.identity(), Map.of("app_ver", "1.2", "variables", Map.of("a", "b")))));
        accepted(gets("check_license", machine));
        accepted(posts("add_consumption", Json.merged(machine.identity(), Map.of("consumptions", 2))));
        accepted(posts("add_feature_consumption", Json.merged(machine.identity(), Map.of("feature", "export"))));
        accepted(posts("track_device_variables", Json.merged(machine.identity(), Map.of("variables", Map.of("theme", "dark")))));
        accepted(gets("get_device_variables", machine));
        var code = machine.license().product().code();
        accepted(contract.allows("GET", V4 + "product_details?include_custom_fields=true&product=" + code, signed(), null));
        assertThat(posts("deactivate_license", machine.identity()).body()).isEqualTo("license_deactivated");
        accepted(posts("activate_license", machine.identity()));
    }

    private void floats(Machine machine) {
        var feature = Json.merged(machine.identity(), Map.of("feature", "pro"));
        accepted(posts("floating/borrow", Json.merged(machine.identity(), Json.object("borrowed_until", null))));
        accepted(gets("check_license", machine));
        accepted(contract.allows("GET", V4 + "check_license_feature?feature=pro&" + query(machine), signed(), null));
        accepted(posts("floating/feature_borrow", feature));
        assertThat(posts("floating/feature_release", feature).body()).isEqualTo("feature_released");
        assertThat(posts("floating/release", machine.identity()).body()).isEmpty();
        var device = vendor.sees(machine).path("id").asLong();
        manages("POST", "devices/" + device + "/borrow", Map.of());
        manages("GET", "devices/" + device, null);
        manages("GET", "licenses/" + machine.license().id(), null);
    }

    private void travels(Machine machine) {
        accepted(uploads(machine.activationFile()));
        accepted(contract.allows("POST", V4 + "activate_offline", signed(), machine.activationFile().json()));
        assertThat(uploads(machine.deactivationFile()).body()).isEqualTo("license_deactivated");
    }

    private void worksWithUsers() {
        var user = User.aStranger();
        var license = vendor.issues(aLicense().of(aProduct().forUsers().with("allow_trial", true).with("trial_days", 5)).forUser(user));
        var code = license.product().code();
        var userId = license.issued().path("user").path("id").asLong();
        var machine = anActiveMachineWith(license);
        var name = encode(user.email(), UTF_8);
        for (var query : List.of("user_licenses?product=" + code + "&username=" + name + "&password=" + encode(user.password(), UTF_8).replace("+", "%20"),
                "device_licenses?hardware_id=" + machine.hardwareId(), "customer_license_users?product=" + code + "&customer=customer%40example.org",
                "trial_key?product=" + code + "&hardware_id=x&email=new-" + name)) {
            accepted(contract.allows("GET", V4 + query, signed(), null));
        }
        assertThat(posts("change_password", Json.object("username", user.email(), "password", user.password(), "new_password", "12345678")).body())
                .isEqualTo("password_changed");
        manages("GET", "license_users?email=" + name, null);
        manages("GET", "license_users/" + userId, null);
        manages("PATCH", "license_users/" + userId, Map.of("first_name", "Uma"));
        manages("POST", "license_users/" + userId + "/set_password", Map.of("password", "87654321"));
        manages("GET", "licenses/" + license.id() + "/users", null);
        manages("POST", "licenses/" + license.id() + "/users", Map.of("email", "second@example.org"));
        manages("DELETE", "licenses/" + license.id() + "/users/" + userId, null);
    }

    private void releases(long product) {
        var files = "products/" + product + "/installation_files";
        var file = accepted(manages("POST", files, Json.merged(Release.aRelease("1.0").members(), Map.of("size", 5)))).path("id").asLong();
        manages("GET", files + "?limit=2", null);
        manages("GET", "products/" + vendor.offers(aProduct()).id() + "/policies/default/airgap_policy", null);
        manages("GET", files + "/" + file, null);
        manages("PATCH", files + "/" + file, Map.of("release_date", "2020-02-02"));
        manages("DELETE", files + "/" + file, null);
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.releases(machine.license().product(), Release.aRelease("2.0"));
        accepted(gets("versions", machine));
        accepted(gets("installation_file", machine));
        accepted(gets("check_license", machine));
        accepted(contract.allows("GET", V4 + "product_details?include_latest_version=true&env=win64&product="
                + machine.license().product().code(), signed(), null));
    }

    private void looksAfter(IssuedLicense license) {
        manages("POST", "licenses/" + license.id() + "/notes", Map.of("text", "Replaces machines in June."));
        manages("GET", "licenses/" + license.id() + "/notes?limit=1", null);
        manages("POST", "licenses/" + license.id() + "/diagnosis", Map.of("hardware_id", "x", "app_ver", "1.0", "is_vm", true, "feature", "export"));
        var device = accepted(manages("GET", "devices?license_id=" + license.id(), null)).path("results").path(0).path("id").asLong();
        manages("GET", "devices/" + device, null);
        assertThat(manages("GET", "devices/" + device + "/refresh_file", null).status()).isEqualTo(200);
        manages("GET", "licenses?license_key=" + license.key() + "&order_by=-id", null);
        manages("GET", "licenses/" + license.id(), null);
        manages("PATCH", "licenses/" + license.id(), Map.of("max_activations", 4, "validity_period", "2090-01-01T00:00:00.000Z"));
        for (var action : List.of("disable", "enable", "reset")) {
            manages("POST", "licenses/" + license.id() + "/" + action, null);
        }
        manages("POST", "devices/" + device + "/reset", null);
        manages("POST", "devices/" + device + "/blacklist", null);
        manages("DELETE", "devices/" + device + "/blacklist", null);
    }

    private void sellsAndUsesBundles() {
        var member = Json.object("product_code", vendor.offers(aProduct()).code(), "policy_code", null);
        var made = accepted(manages("POST", "bundles", Json.object("bundle_code", "B-" + UUID.randomUUID(), "bundle_name", "Suite",
                "members", List.of(member))));
        manages("GET", "bundles?limit=2", null);
        manages("GET", "bundles/" + made.path("id").asLong(), null);
        manages("PATCH", "bundles/" + made.path("id").asLong(), Json.object("bundle_name", "New", "members", List.of(member)));
        var bundle = new Bundles(management).issues(aBundle());
        manages("POST", "orders", Json.object("id", "order-" + UUID.randomUUID(), "customer", Map.of("email", "c@example.org"),
                "items", List.of(Json.object("bundle_code", bundle.code(), "licenses", List.of(Map.of())))));
        var machine = aMachineWith(bundle.whole());
        accepted(posts("activate_bundle", machine.identity()));
        accepted(gets("check_bundle", machine));
        assertThat(posts("deactivate_bundle", machine.identity()).body()).isEqualTo("license_deactivated");
        accepted(contract.allows("POST", V4 + "activate_bundle_offline", typed("text/plain"), machine.activationFile().base64()));
        assertThat(contract.allows("POST", V4 + "deactivate_bundle_offline", typed("text/plain"), machine.deactivationFile().base64()).body())
                .isEqualTo("license_deactivated");
    }

    private void managesKeysAndCompany() {
        var key = accepted(manages("POST", "api_keys", Map.of("name", "new", "products", List.of("A")))).path("id").asLong();
        manages("GET", "api_keys?limit=5", null);
        manages("POST", "api_keys/" + key + "/revoke", null);
        authorizesByOauth();
        readsAndWritesFiles();
        manages("GET", "company", null);
        manages("PATCH", "company", Map.of("name", "Acme"));
        showsPages();
        managesSecrets();
        managesWebhooks();
        managesParts();
        tendsToLicenses();
        makesOneOfTwo();
    }

    private void managesWebhooks() {
        try (var receiver = Receiver.start()) {
            var path = "webhooks/" + id(manages("POST", "webhooks", Json.object("url", receiver.url(), "events", List.of("license.expired"))));
            manages("GET", "webhooks?limit=2", null);
            manages("GET", path, null);
            manages("PATCH", path, Map.of("description", "Shop"));
            manages("POST", path + "/rotate_secret", Map.of("grace_period", 1));
            var delivery = path + "/deliveries/" + manages("POST", path + "/test", null).json().path("id").asLong();
            receiver.awaits(each -> each.event().equals("webhook.test"));
            manages("GET", path + "/deliveries?limit=2", null);
            manages("GET", delivery, null);
            manages("POST", delivery + "/redeliver", null);
            manages("DELETE", path, null);
        }
    }

    private void managesSecrets() {
        var key = "management_keys/" + id(manages("POST", "management_keys", Json.object("name", "contract-" + UUID.randomUUID(), "products", List.of("EX"))));
        manages("GET", "management_keys?limit=2&order_by=name", null);
        manages("GET", key, null);
        manages("POST", key + "/revoke", null);
        var old = accepted(manages("GET", "signing_keys", null)).path(1).path("key_id").asText();
        manages("POST", "signing_keys/rotate", Map.of("algorithm", "ES256"));
        manages("GET", "signing_keys/" + old, null);
        manages("POST", "signing_keys/" + old + "/retire", null);
    }

    private void managesParts() {
        var product = "products/" + vendor.offers(aProduct()).id();
        manages("POST", product + "/policies", Map.of("code", "team", "max_activations", 5));
        manages("GET", product + "/policies", null);
        manages("GET", product + "/policies/team", null);
        manages("PATCH", product + "/policies/team", Map.of("archived", true, "max_activations", 6));
        manages("POST", product + "/features", Map.of("code", "scan", "name", "Scan"));
        manages("GET", product + "/features", null);
        manages("PATCH", product + "/features/scan", Map.of("name", "Scans"));
        manages("DELETE", product + "/features/scan", null);
        manages("POST", product + "/custom_fields", Map.of("name", "region"));
        manages("GET", product + "/custom_fields", null);
        manages("PATCH", product + "/custom_fields/region", Json.object("default_value", null));
        manages("DELETE", product + "/custom_fields/region", null);
    }

    private void tendsToLicenses() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().withUnits(3)));
        var license = "licenses/" + machine.license().id();
        manages("POST", license + "/reset_consumption", null);
        manages("GET", license + "/history?limit=2", null);
        manages("GET", license + "/features", null);
        manages("DELETE", license + "/features/pro", null);
        manages("POST", license + "/features", Map.of("code", "pro"));
        manages("PATCH", license + "/features/pro", Json.object("expiry_date", null));
        var variables = "devices/" + vendor.sees(machine).path("id").asLong() + "/variables";
        manages("PATCH", variables, Map.of("variables", Map.of("room", "12")));
        manages("GET", variables, null);
        manages("DELETE", variables + "/room", null);
        var order = vendor.sees(machine.license()).path("order_id").asLong();
        var more = accepted(manages("POST", "orders/" + order + "/licenses",
                Map.of("items", List.of(Map.of("product_code", machine.license().product().code(), "licenses", List.of(Map.of()))))));
        manages("DELETE", "licenses/" + more.path("licenses").path(1).path("id").asLong(), null);
        manages("GET", "orders/export?order_id=" + more.path("order_store_id").asText(), null);
    }

    private void makesOneOfTwo() {
        var customers = List.of(id(manages("POST", "customers", Map.of("email", UUID.randomUUID() + "@example.org"))),
                id(manages("POST", "customers", Map.of("email", UUID.randomUUID() + "@example.org"))));
        manages("POST", "customers/" + customers.get(0) + "/merge", Map.of("from", customers.get(1)));
        var accounts = List.of(id(manages("POST", "customer_accounts", Map.of("code", "c-" + UUID.randomUUID()))),
                id(manages("POST", "customer_accounts", Map.of("code", "c-" + UUID.randomUUID()))));
        manages("POST", "customer_accounts/" + accounts.get(0) + "/merge", Map.of("from", accounts.get(1)));
        manages("DELETE", "license_users/" + id(manages("POST", "license_users", Map.of("email", UUID.randomUUID() + "@example.org"))), null);
    }

    private static long id(Answer made) {
        return accepted(made).path("id").asLong();
    }

    private void readsAndWritesFiles() {
        manages("GET", "audit?limit=3", null);
        manages("GET", "audit/export?format=csv&event=company.founded", null);
        var job = contract.allows("POST", V1 + "imports?kind=customers&name=a.csv&dry_run=true",
                with(vendors(), Map.of("Content-Type", "text/csv")), "email\nimported@example.org\n").json().path("id").asLong();
        manages("GET", "imports?limit=1", null);
        manages("GET", "imports/" + job, null);
        manages("GET", "imports/" + job + "/refusals", null);
        manages("POST", "imports/" + job + "/cancel", null);
        manages("GET", "exports/orders", null);
    }

    private void showsPages() {
        manages("GET", "branding", null);
        manages("PATCH", "branding", Json.object("welcome", "Welcome", "accent", "#0b5cad", "accent_dark", null));
        refused("validation_error", contract.answers("PUT", V1 + "branding/logo", with(vendors(), Map.of("Content-Type", "image/png")), "no picture"));
        refused(404, "not_found", contract.answers("DELETE", V1 + "branding/logo", vendors(), null));
        accepted(contract.allows("POST", V1 + "companies", with(vendors(), Map.of("Authorization", "Api-Key " + Acme.OPERATOR_KEY)),
                Json.text(Map.of("name", "Globex " + UUID.randomUUID()))));
        manages("PATCH", "branding", Json.object("welcome", null, "accent", null));
    }

    private void authorizesByOauth() {
        var client = accepted(manages("POST", "oauth_clients", Map.of("name", "new", "scope", "company"))).path("id").asLong();
        manages("GET", "oauth_clients?limit=5", null);
        manages("GET", "oauth_clients/" + client, null);
        manages("PATCH", "oauth_clients/" + client, Map.of("name", "newer"));
        var told = accepted(manages("POST", "oauth_clients/" + client + "/rotate", Map.of("grace_period", 1)));
        var form = "grant_type=client_credentials&client_id=" + told.path("client_id").asText() + "&client_secret=" + told.path("client_secret").asText();
        accepted(contract.allows("POST", V4 + "oauth/token", Map.of("Content-Type", "application/x-www-form-urlencoded"), form));
        accepted(contract.allows("GET", V4 + "oauth_url?login_type=client_credentials", Map.of(), null));
        manages("POST", "oauth_clients/" + client + "/revoke", null);
    }

    private void managesConsoleUsers(String name) {
        manages("GET", "analytics?days=7", null);
        var path = "console_users/" + accepted(manages("POST", "console_users", Map.of("email", name + "@example.org", "name", "Ada", "role", "support")))
                .path("id").asLong();
        manages("GET", "console_users?limit=2", null);
        manages("GET", path, null);
        manages("PATCH", path, Map.of("enabled", false));
        manages("DELETE", path, null);
    }

    private void managesCustomers(String name) {
        managesConsoleUsers(name);
        var account = accepted(manages("POST", "customer_accounts", Map.of("code", name))).path("id").asLong();
        manages("GET", "customer_accounts?limit=2", null);
        manages("GET", "customer_accounts/" + account, null);
        manages("PATCH", "customer_accounts/" + account, Map.of("name", "Acme IT", "enabled", true));
        signsOn(name, account);
        var customer = accepted(manages("POST", "customers", Map.of("email", name + "@example.org", "customer_account_code", name)));
        manages("GET", "customers?limit=2&customer_account_code=" + name, null);
        manages("GET", "customers/" + customer.path("id").asLong(), null);
        manages("PATCH", "customers/" + customer.path("id").asLong(), Json.object("city", "Basel", "customer_account_code", null));
        manages("DELETE", "customers/" + customer.path("id").asLong(), null);
        manages("DELETE", "customer_accounts/" + account, null);
    }

    private void signsOn(String name, long account) {
        var path = "customer_accounts/" + account + "/identity_provider";
        try (var provider = StubProvider.start()) {
            manages("PUT", path, Map.of("issuer", provider.issuer(), "client_id", "c", "redirect_uris", List.of("app:/x"), "client_secret", "s"));
            var product = vendor.offers(aProduct().forUsers()).code();
            accepted(contract.allows("GET", V4 + "sso_url?response_type=token&customer_account_code=" + name + "&product=" + product, signed(), null));
            provider.answering(StubProvider.TOKEN, 500, "");
            refused(424, "identity_provider_unavailable", posts("activate_license", Map.of("hardware_id", "x", "product", product,
                    "customer_account_code", name, "code", "x", "redirect_uri", "app:/x")));
        }
        manages("GET", path, null);
        manages("DELETE", path, null);
    }

    private Answer posts(String endpoint, Map<String, Object> members) {
        return contract.allows("POST", V4 + endpoint, signed(), Json.text(members));
    }

    private Answer gets(String endpoint, Machine machine) {
        return contract.allows("GET", V4 + endpoint + "?" + query(machine), signed(), null);
    }

    private static String query(Machine machine) {
        return machine.identity().entrySet().stream().filter(member -> !member.getKey().equals("password"))
                .map(member -> member.getKey() + "=" + encode(member.getValue().toString(), UTF_8)).collect(joining("&"));
    }

    private Answer uploads(OfflineFile file) {
        return contract.allows("POST", V4 + file.endpoint(), typed("text/plain"), file.base64());
    }

    private Answer manages(String method, String path, Map<String, ?> members) {
        var answer = contract.allows(method, V1 + path, vendors(), members == null ? null : Json.text(members));
        assertThat(answer.status()).as(answer.toString()).isLessThan(300);
        return answer;
    }

    private Answer answers(String method, String endpoint, Map<String, String> headers, String body) {
        return contract.answers(method, V4 + endpoint, headers, body);
    }

    private String repeatedOrder() {
        var license = vendor.issues(aLicense());
        return Json.text(Json.object("id", license.issued().path("order_store_id").asText(), "customer", Map.of("email", "c@example.org"),
                "items", List.of(Map.of("product_code", license.product().code(), "licenses", List.of(Map.of())))));
    }

    private Map<String, String> signed() {
        return typed("application/json");
    }

    private Map<String, String> typed(String type) {
        var date = api.date();
        return Map.of("Date", date, "Authorization", HmacSignature.authorization(Acme.API_KEY, Acme.SHARED_KEY, date), "Content-Type", type);
    }

    private static Map<String, String> vendors() {
        return Map.of("Authorization", "Api-Key " + Acme.MANAGEMENT_KEY, "Content-Type", "application/json");
    }

    private static Map<String, String> with(Map<String, String> headers, Map<String, String> more) {
        var all = new HashMap<>(headers);
        all.putAll(more);
        return all;
    }
}
