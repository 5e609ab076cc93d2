package io.tallystick.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.AccessToken;
import io.tallystick.access.boundary.ApiKeyOrder;
import io.tallystick.access.boundary.ApiKeys;
import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.CompanyFoundation;
import io.tallystick.access.boundary.CompanyKeys;
import io.tallystick.access.boundary.FoundedCompany;
import io.tallystick.access.boundary.OauthClients;
import io.tallystick.access.boundary.Scope;
import io.tallystick.access.boundary.TokenRequest;
import io.tallystick.access.control.FileKey;
import io.tallystick.access.control.KeyRow;
import io.tallystick.access.control.OauthClientRow;
import io.tallystick.customer.boundary.LicenseUserOrder;
import io.tallystick.customer.boundary.NewPassword;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.PasswordWish;
import io.tallystick.license.boundary.TrialClaim;
import io.tallystick.mail.boundary.MailOrder;
import io.tallystick.selfservice.boundary.NewSession;
import io.tallystick.selfservice.boundary.Visitor;
import io.tallystick.signing.boundary.SigningKeyReference;
import io.tallystick.sso.boundary.IdentityProviderOrder;
import io.tallystick.sso.boundary.SignOn;
import io.tallystick.sso.control.ProviderSettings;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever carries a secret can be printed without telling it: into the trail, a log or an error. */
class SecretsTest {

    private static final String SECRET = "tally-secret";

    static Stream<Object> carriers() {
        return Stream.of(
            new Claim("EX", null, "user@example.com", SECRET, null),
            new SignOn("acme", SECRET, SECRET, null),
            new IdentityProviderOrder("https://id.example.com", "client", SECRET, false, List.of(), "openid", "email", false, 0),
            new ProviderSettings(1, "https://id.example.com", "client", SECRET, List.of(), "openid", "email", false, 0),
            new LicenseUserOrder("user@example.com", SECRET, "", "", "", 0),
            new LicenseUserOrder("user@example.com", SECRET, "", "", "", 0, SECRET),
            new NewPassword(SECRET),
            new PasswordWish("EX", "user@example.com", SECRET, new NewPassword(SECRET)),
            new TrialClaim(null, "device-1", null, SECRET),
            new CompanyKeys("1111", SECRET, SECRET),
            new CompanyFoundation("Acme", "1111", SECRET, SECRET),
            new FoundedCompany(1, "Acme", new CompanyKeys("1111", SECRET, SECRET)),
            new ApiKeyOrder("first", false, null, "1111", SECRET),
            new ApiKeys.Created(null, SECRET),
            new OauthClients.Told(null, SECRET),
            new TokenRequest("client_credentials", "client-a", SECRET),
            new AccessToken(SECRET, 480, "company", new SigningKeyReference("key-1", SECRET)),
            new OauthClientRow("client-a", SECRET, SECRET, null, Scope.Level.COMPANY, null, false, null, false, 1, null, SECRET, "key-1", SECRET, null),
            new FileKey(new Caller(1, "api-key 1111", "1111", false, null, null, null), List.of(SECRET), false, true),
            new SigningKeyReference("key-1", SECRET),
            new NewSession(SECRET, Visitor.of(new Caller(1, "portal", null, false, null, null, null), "user@example.com")),
            new MailOrder(1, "user@example.com", "Acme", null, "Your licenses", SECRET, null),
            new KeyRow("1111", SECRET, false, false, null, 1, false, null, "key-1", SECRET, null),
            new Caller(1, "api-key 1111", "1111", false, null, new SigningKeyReference("key-1", SECRET), null));
    }

    @ParameterizedTest
    @MethodSource("carriers")
    @DisplayName("T4 what carries a secret does not print it")
    void whatCarriesASecretDoesNotPrintIt(Object carrier) {
        assertThat(carrier.toString()).isNotEmpty().doesNotContain(SECRET);
    }
}
