package io.tallystick.signing.control;

import io.tallystick.signing.entity.KeyAlgorithm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes a key in a transaction of its own, which fails as a whole when another node was quicker (requirement S7). */
@ApplicationScoped
public class MissingKeys {

    @Inject
    KeyRing ring;

    /** Makes the company's active key of this algorithm; fails, as the server puts it, when there is one already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void make(long companyId, KeyAlgorithm algorithm) {
        ring.make(companyId, algorithm);
    }
}
