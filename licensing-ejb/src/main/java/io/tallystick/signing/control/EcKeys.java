package io.tallystick.signing.control;

import io.tallystick.signing.boundary.SigningKeyReference;
import io.tallystick.signing.entity.KeyAlgorithm;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Gives each company its EC key (requirement S7): at the start to those of before this version, later to one that an older node founded
 * while nodes were being replaced.
 */
@Singleton
@Startup
@DependsOn("Storage")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EcKeys {

    @Inject
    MissingKeys missing;
    @Inject
    KeyRing ring;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void giveToAll() {
        ring.companiesWithout(KeyAlgorithm.ES256).forEach(this::make);
    }

    /** The company's active EC key; made now, in a transaction of its own, when there is none. */
    public SigningKeyReference of(long companyId) {
        return active(companyId).or(() -> make(companyId)).orElseThrow();
    }

    private Optional<SigningKeyReference> make(long companyId) {
        try {
            missing.make(companyId, KeyAlgorithm.ES256);
        } catch (RuntimeException e) {
            if (active(companyId).isEmpty()) {
                throw e;
            }
        }
        return active(companyId);
    }

    private Optional<SigningKeyReference> active(long companyId) {
        return ring.active(companyId, KeyAlgorithm.ES256);
    }
}
