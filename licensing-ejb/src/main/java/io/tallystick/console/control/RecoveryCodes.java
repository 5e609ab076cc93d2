package io.tallystick.console.control;

import io.tallystick.access.boundary.Secrets;
import io.tallystick.console.entity.RecoveryCode;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes that stand in for a lost app, each once. */
@ApplicationScoped
public class RecoveryCodes {

    private static final int NUMBER = 10;
    private static final int BYTES = 10;
    private static final int GROUP = 4;

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Secrets tokens;
    @Inject
    AppCodes letters;

    /** Ten new ones in place of all others, of 80 random bits each; told this once. */
    public List<String> renew(long userId) {
        forget(userId);
        List<String> codes = Stream.generate(this::next).limit(NUMBER).toList();
        codes.forEach(code -> em.persist(new RecoveryCode(userId, hash(code))));
        return codes;
    }

    /** True for a code that was not used yet; it is used then. */
    public boolean use(long userId, String code) {
        return em.createQuery("delete from RecoveryCode c where c.userId = :user and c.codeHash = :hash").setParameter("user", userId)
            .setParameter("hash", hash(code)).executeUpdate() == 1;
    }

    /** None any more. */
    public void forget(long userId) {
        em.createQuery("delete from RecoveryCode c where c.userId = :user").setParameter("user", userId).executeUpdate();
    }

    /** How many are left. */
    public long left(long userId) {
        return em.createQuery("select count(c) from RecoveryCode c where c.userId = :user", Long.class).setParameter("user", userId).getSingleResult();
    }

    private String next() {
        return letters.text(tokens.bytes(BYTES)).replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    private String hash(String code) {
        return tokens.hash(code.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }
}
