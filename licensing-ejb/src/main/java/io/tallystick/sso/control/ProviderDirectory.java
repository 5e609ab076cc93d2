package io.tallystick.sso.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Duration;

/**
 * What providers publish about themselves, remembered for minutes (requirement I8). Only successes are remembered, so that a provider that
 * comes back is used at once.
 */
@ApplicationScoped
public class ProviderDirectory {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(30);
    private static final int MOST = 1000;
    private static final String DISCOVERY = "/.well-known/openid-configuration";

    @Inject
    ProviderCalls calls;

    private final Cache<String, ProviderMetadata> documents = remembering(REMEMBERED);
    private final Cache<String, JWKSet> keys = remembering(REMEMBERED);
    private final Cache<String, Boolean> askedAnew = remembering(BETWEEN_QUESTIONS);

    /** The provider's addresses. */
    ProviderMetadata metadata(String issuer, Deadline deadline) {
        ProviderMetadata known = documents.getIfPresent(issuer);
        if (known != null) {
            return known;
        }
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        ProviderMetadata read = ProviderMetadata.of(calls.get(base + DISCOVERY, null, deadline).members(), issuer);
        documents.put(issuer, read);
        return read;
    }

    /**
     * The provider's keys. Where they have none of this id, as after a rotation, they are asked for anew; not more than once in half a minute,
     * or anybody could make us ask by inventing ids.
     *
     * @param keyId null when the token names none
     */
    JWKSet keys(ProviderMetadata provider, String keyId, Deadline deadline) {
        JWKSet known = keys.getIfPresent(provider.jwksUri());
        boolean enough = known != null && (keyId == null || known.getKeyByKeyId(keyId) != null);
        if (enough || known != null && askedAnew.asMap().putIfAbsent(provider.jwksUri(), true) != null) {
            return known;
        }
        JWKSet read = read(calls.get(provider.jwksUri(), null, deadline));
        keys.put(provider.jwksUri(), read);
        return read;
    }

    private static JWKSet read(ProviderAnswer answer) {
        try {
            return JWKSet.parse(answer.members());
        } catch (ParseException | IllegalArgumentException e) {
            throw Refusal.ofProvider(answer.address(), "its answer is no JWK set");
        }
    }

    private static <V> Cache<String, V> remembering(Duration time) {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(time).build();
    }
}
