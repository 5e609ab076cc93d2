package io.tallystick.access.boundary;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.SigningKeyReference;
import java.util.List;

/**
 * Who is calling, and what that key may do (§1.1, §1.3).
 *
 * @param companyId  the tenant; every query is limited to it; {@link #NOBODYS} for the operator
 * @param actor      who it is, in the words of the audit trail, for instance {@code api-key 1111…}
 * @param apiKey     the API key or the OAuth client id of the call; null on the management side
 * @param readOnly   true when nothing may be written
 * @param products   short codes that the key is limited to; null for no limit
 * @param signingKey what signs the answers to this caller
 * @param address    network address of the caller; null when unknown
 * @param scope      what part of the company's licenses is reached; the rest answers as if it did not exist
 * @param wanted     which events the company's webhooks want to hear of
 */
public record Caller(long companyId, String actor, String apiKey, boolean readOnly, List<String> products,
                     SigningKeyReference signingKey, String address, Scope scope, WantedEvents wanted) {

    /** Company of the operator, who belongs to none: no row has it. */
    public static final long NOBODYS = 0;

    /** A caller of whom nobody asked what the company's webhooks want. */
    public Caller(long companyId, String actor, String apiKey, boolean readOnly, List<String> products, SigningKeyReference signingKey,
                  String address, Scope scope) {
        this(companyId, actor, apiKey, readOnly, products, signingKey, address, scope, WantedEvents.UNKNOWN);
    }

    /** A caller that reaches all licenses of its company. */
    public Caller(long companyId, String actor, String apiKey, boolean readOnly, List<String> products, SigningKeyReference signingKey,
                  String address) {
        this(companyId, actor, apiKey, readOnly, products, signingKey, address, Scope.COMPANY);
    }

    /** The same caller under another name in the trail. */
    public Caller named(String otherActor) {
        return new Caller(companyId, otherActor, apiKey, readOnly, products, signingKey, address, scope, wanted);
    }

    /** The same caller, once it is known what the company's webhooks want. */
    public Caller wanting(WantedEvents events) {
        return new Caller(companyId, actor, apiKey, readOnly, products, signingKey, address, scope, events);
    }

    /** Refuses a key that may only read ({@code read_only_api_key}, {@code read_only_management_key}). */
    public void requireWrite() {
        if (readOnly) {
            throw new LicensingException(manages() ? ErrorCode.READ_ONLY_MANAGEMENT_KEY : ErrorCode.READ_ONLY_API_KEY);
        }
    }

    /** Refuses a product that the key is not allowed for ({@code api_key_product_not_allowed}, {@code management_key_product_not_allowed}). */
    public void requireProduct(String shortCode) {
        if (products != null && !products.contains(shortCode)) {
            throw new LicensingException(manages() ? ErrorCode.MANAGEMENT_KEY_PRODUCT_NOT_ALLOWED : ErrorCode.API_KEY_PRODUCT_NOT_ALLOWED);
        }
    }

    /** Refuses a management key that is limited to products what concerns the whole company ({@code management_key_product_not_allowed}). */
    public void requireAllProducts() {
        if (products != null) {
            throw new LicensingException(ErrorCode.MANAGEMENT_KEY_PRODUCT_NOT_ALLOWED, "This concerns the whole company, and the management"
                + " key is limited to some products: use one without a limit.");
        }
    }

    private boolean manages() {
        return apiKey == null;
    }
}
