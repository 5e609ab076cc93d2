package io.tallystick.access.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Scope;
import io.tallystick.access.entity.ApiKey;
import io.tallystick.access.boundary.WantedEvents;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.SigningKeyReference;
import java.util.List;
import java.util.function.Function;

/** All that one statement reads about a management key. */
public record ManagementKeyRow(String name, boolean revoked, boolean readOnly, String products, long companyId, String signingKeyId,
                               String sealedPrivateKey, String wantedEvents) {

    /**
     * The caller behind the key, or {@code revoked_management_key}.
     *
     * @param ids finds the products that the key is limited to; not asked where it is not
     */
    public Caller caller(String address, Function<List<String>, List<Long>> ids) {
        if (revoked) {
            throw new LicensingException(ErrorCode.REVOKED_MANAGEMENT_KEY);
        }
        List<String> codes = ApiKey.productsIn(products);
        return new Caller(companyId, "management-key " + name, null, readOnly, codes, new SigningKeyReference(signingKeyId, sealedPrivateKey),
            address, codes == null ? Scope.COMPANY : Scope.ofProducts(ids.apply(codes)), WantedEvents.stored(wantedEvents));
    }
}
