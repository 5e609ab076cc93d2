package io.tallystick.airgap.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.airgap.entity.Pairing;
import io.tallystick.airgap.entity.PairingState;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Vault;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Keeps pairings. */
@ApplicationScoped
public class PairingRows {

    /** Unused codes of one license at a time; the oldest make room. */
    private static final int MOST_OPEN = 20;

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Vault vault;
    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** A new secret for a license, whose row is locked: what makes room must not be confirmed at the same moment. */
    public PairingSecret open(Caller caller, long licenseId) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        makeRoom(caller, licenseId, now);
        byte[] bytes = new byte[PairingSecret.BYTES];
        random.nextBytes(bytes);
        PairingSecret secret = new PairingSecret(bytes);
        em.persist(new Pairing(caller.companyId(), licenseId, secret.handle(), vault.close(bytes), now));
        return secret;
    }

    /** The pairing of this code; {@code airgap_code_invalid} where the company has none, or none that was used in time. */
    public Pairing find(Caller caller, String handle) {
        return em.createQuery("select p from Pairing p where p.companyId = :company and p.handle = :handle", Pairing.class)
            .setParameter("company", caller.companyId()).setParameter("handle", handle).getResultStream().findFirst()
            .filter(pairing -> !pairing.hasEnded(OffsetDateTime.now(clock)))
            .orElseThrow(PairingRows::unknown);
    }

    /** The pairing as it is now that its license is locked; {@code airgap_code_invalid} where it made room since. */
    public void refresh(Pairing pairing) {
        try {
            em.refresh(pairing);
        } catch (EntityNotFoundException gone) {
            throw unknown();
        }
    }

    /** What server and device share. */
    public PairingSecret secret(Pairing pairing) {
        return new PairingSecret(vault.open(pairing.sealedSecret()));
    }

    /** True when the same device was confirmed by a later code (requirement G7). */
    public boolean wasFollowed(Pairing pairing) {
        return em.createQuery("select count(p) from Pairing p where p.licenseId = :license and p.hardwareId = :hardware and p.state = :state"
                + " and p.id <> :id and p.confirmedAt >= :confirmed", Long.class)
            .setParameter("license", pairing.licenseId()).setParameter("hardware", pairing.hardwareId())
            .setParameter("state", PairingState.CONFIRMED).setParameter("id", pairing.id()).setParameter("confirmed", pairing.confirmedAt())
            .getSingleResult() > 0;
    }

    private static LicensingException unknown() {
        return new LicensingException(ErrorCode.AIRGAP_CODE_INVALID, "The code belongs to no initialization code that counts: check it for"
            + " typing errors, or begin again with a new initialization code.");
    }

    private void makeRoom(Caller caller, long licenseId, OffsetDateTime now) {
        List<Pairing> open = em.createQuery("select p from Pairing p where p.companyId = :company and p.licenseId = :license"
                + " and p.state = :open order by p.id desc", Pairing.class).setParameter("company", caller.companyId())
            .setParameter("license", licenseId).setParameter("open", PairingState.OPEN).getResultList();
        for (int place = 0; place < open.size(); place++) {
            if (place >= MOST_OPEN - 1 || open.get(place).hasEnded(now)) {
                em.remove(open.get(place));
            }
        }
    }
}
