package io.tallystick.sso.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a provider says of a token or code when it is asked (requirements I3, I4). */
@ApplicationScoped
public class ProviderTokens {

    /** RFC 6749 §5.2: the code is what is wrong; any other refusal is about this server's own settings. */
    private static final Set<String> WRONG_CODE = Set.of("invalid_grant", "invalid_request");

    @Inject
    ProviderCalls calls;

    /**
     * What came for a code.
     *
     * @param accessToken null when none came
     */
    record Exchanged(String idToken, String accessToken) {

        @Override
        public String toString() {
            return "Exchanged[]";
        }
    }

    /** Exchanges a code for tokens. */
    Exchanged exchange(ProviderSettings settings, ProviderMetadata provider, String code, String redirectUri, Deadline deadline) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", redirectUri));
        ProviderAnswer answer = ask(provider.tokenEndpoint(), settings, provider, form, deadline);
        if (answer.isRefusal() && WRONG_CODE.contains(answer.error())) {
            throw Refusal.ofProof(settings.issuer(), "the provider does not know the code");
        }
        Map<String, Object> members = answer.members();
        if (!(members.get("id_token") instanceof String idToken)) {
            throw Refusal.ofProvider(answer.address(), "no id_token came for a code: the scopes must hold openid");
        }
        return new Exchanged(idToken, members.get("access_token") instanceof String accessToken ? accessToken : null);
    }

    /** What the provider says of a token that only it can read; it must be alive and have been made for us. */
    PersonClaims introspect(ProviderSettings settings, ProviderMetadata provider, String token, Deadline deadline) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("token", token));
        Map<String, Object> members = ask(provider.introspectionEndpoint(), settings, provider, form, deadline).members();
        boolean ours = settings.clientId().equals(members.get("client_id")) || audience(members.get("aud")).contains(settings.clientId());
        if (!Boolean.TRUE.equals(members.get("active")) || !ours) {
            throw Refusal.ofProof(settings.issuer(), "the provider calls the token inactive, or somebody else's");
        }
        return new PersonClaims(members);
    }

    /** What the provider tells whoever holds this token about the person behind it. */
    PersonClaims userinfo(ProviderSettings settings, ProviderMetadata provider, String accessToken, Deadline deadline) {
        // A header cannot carry just anything, and no provider makes such tokens.
        if (provider.userinfoEndpoint() == null || !accessToken.chars().allMatch(character -> character > ' ' && character < '\u007f')) {
            throw Refusal.ofProof(settings.issuer(), "nothing tells the e-mail address");
        }
        ProviderAnswer answer = calls.get(provider.userinfoEndpoint(), "Bearer " + accessToken, deadline);
        if (answer.isRefusal()) {
            throw Refusal.ofProof(settings.issuer(), "userinfo refuses the token");
        }
        return new PersonClaims(answer.members());
    }

    private ProviderAnswer ask(String address, ProviderSettings settings, ProviderMetadata provider, Map<String, String> form, Deadline deadline) {
        boolean basic = settings.clientSecret() != null && !provider.secretInForm();
        if (!basic) {
            form.put("client_id", settings.clientId());
        }
        if (!basic && settings.clientSecret() != null) {
            form.put("client_secret", settings.clientSecret());
        }
        return calls.post(address, basic ? basic(settings) : null, encoded(form), deadline);
    }

    private static String basic(ProviderSettings settings) {
        String pair = encoded(settings.clientId()) + ":" + encoded(settings.clientSecret());
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static List<?> audience(Object audience) {
        return audience instanceof List<?> several ? several : List.of(String.valueOf(audience));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream().map(field -> field.getKey() + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
