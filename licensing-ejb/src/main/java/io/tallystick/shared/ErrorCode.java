package io.tallystick.shared;

import java.util.Locale;

/**
 * Every reason for which a call is refused. The wire form is the name in lower case; clients switch on it, so a name is for ever.
 * Sources: seeds "List of exceptions", License API §1.1, §3; codes of our own are listed in {@code docs/api/errors.md}.
 */
public enum ErrorCode {
    MISSING_HEADERS("Some headers are missing: send Authorization and Date."),
    AUTHORIZATION_INVALID_HEADERS("The Authorization header cannot be read: send algorithm, headers, signature and apikey as name=\"value\" pairs."),
    AUTHORIZATION_MISSING_PARAMS("Some parameters are missing in the authorization: send algorithm, headers, signature and apikey."),
    HMAC_REQUIRED("The algorithm of the Authorization header is not the one that is accepted: sign with hmac-sha256."),
    DATE_HEADER_DIFF("The Date header cannot be read or is more than 15 minutes off: set the clock of this machine and send an RFC 7231 GMT date."),
    INVALID_API_KEY("The API key is not known: check it for typing errors."),
    REVOKED_API_KEY("The API key has been revoked: ask the vendor for a new one."),
    SIGNATURE_MISMATCH("The signature does not match: check the shared key and the signing string."),
    READ_ONLY_API_KEY("The API key may only read: use one that may write."),
    API_KEY_PRODUCT_NOT_ALLOWED("The API key is not allowed for this product: use another key."),
    OAUTH_REQUIRED("The company accepts OAuth only: send a bearer token."),
    OAUTH_TOKEN_EXPIRED("The bearer token has expired: ask the token endpoint for a new one."),
    OAUTH_TOKEN_MALFORMED("The bearer token is not one of ours: ask the token endpoint for a new one."),
    INVALID_REQUEST("The token request cannot be read: post a form with grant_type, client_id and client_secret, each once."),
    UNSUPPORTED_GRANT_TYPE("This grant type is not offered: send grant_type=client_credentials."),
    INVALID_CLIENT("The client is not known, revoked, or its secret is wrong: check client_id and client_secret."),
    SECRET_ROTATION_IN_PROGRESS("The secret before the last rotation still works: wait for its end, or rotate with grace_period 0 to end it now."),
    INVALID_MANAGEMENT_KEY("The management key is missing or unknown: send Authorization: Api-Key followed by the key."),
    REVOKED_MANAGEMENT_KEY("The management key has been revoked: use another one."),
    READ_ONLY_MANAGEMENT_KEY("The management key may only read: use one that may write."),
    MANAGEMENT_KEY_PRODUCT_NOT_ALLOWED("The management key is limited to some products: use one without a limit, or one that is allowed for these."),
    NOT_FOUND("There is nothing at this address: check the path and the id."),
    METHOD_NOT_ALLOWED("The method is not allowed at this address: see the OpenAPI document."),
    NOT_ACCEPTABLE("The answer cannot be given in the wanted media type: accept application/json."),
    UNSUPPORTED_MEDIA_TYPE("The content type is not supported here: send application/json."),
    PAYLOAD_TOO_LARGE("The request is larger than 1 MB: send a smaller one."),
    TOO_MANY_REQUESTS("There were too many requests: try again after the seconds of the Retry-After header."),
    INTERNAL_ERROR("The server failed: try again later, and tell the operator if it goes on."),
    SERVICE_UNAVAILABLE("The database cannot be reached: try again in a moment."),
    MISSING_PARAMETERS("Some parameters are missing in the request: see the OpenAPI document."),
    VALIDATION_ERROR("A parameter has a value that is not allowed: see the OpenAPI document."),
    DUPLICATE_VALUE("Something with this name exists already: choose another name."),
    ORDER_ID_EXISTS("An order with this id exists already: nothing was issued; read the order instead."),
    STILL_IN_USE("Something else depends on it: take that away first."),
    UNKNOWN_PRODUCT("Provided product was not found: check the product's short code."),
    ARCHIVED_PRODUCT("The product has been archived: ask the vendor which product replaces it."),
    DISABLED_PRODUCT("The product is disabled: ask the vendor."),
    LICENSE_NOT_FOUND("No license was found for these credentials: check the license key, or user name and password."),
    CUSTOMER_ACCOUNT_NOT_FOUND("No customer account has this code: check customer_account_code."),
    SSO_NOT_CONFIGURED("The customer account offers no single sign-on: ask the vendor to set up its identity provider."),
    IDENTITY_PROVIDER_UNAVAILABLE("The identity provider of the customer account gave no usable answer: try again in a moment, and tell the vendor if it goes on."),
    LICENSE_NOT_ENABLED("The license is not enabled: ask the vendor."),
    LICENSE_NOT_ACTIVE("The license is not active on this device: activate it first."),
    LICENSE_EXPIRED("License validity period has expired: ask the vendor to extend it."),
    LICENSE_START_DATE_ERROR("This license cannot be activated before its start date: wait for that day."),
    LICENSE_ACTIVATED_MAX_TIMES("This license has already been activated the maximum number of times: deactivate it on another device first."),
    LICENSE_USER_ACTIVATED_MAX_TIMES("The license user has activated this license the maximum number of times: deactivate another device of this user first."),
    LICENSE_TRANSFERRED_MAX_TIMES("This license has already been transferred the maximum number of times: ask the vendor."),
    LICENSE_DEVICE_EXISTS("A device with this hardware_id was created on the license at the same moment: send the request again."),
    VM_NOT_ALLOWED("Virtual machine not allowed: activate on a physical machine."),
    PRODUCT_VERSION_NOT_SUPPORTED("The license does not support this version of the product: install a version that it covers."),
    BLACKLISTED("This device is blacklisted: ask the vendor."),
    DEVICE_NOT_FOUND("The license was never activated on this device: activate it first."),
    LICENSE_KEY_OR_LICENSE_USER_REQUIRED("Some parameters are missing: send license_key, or username where the product is user-based."),
    ACTIVE_LICENSE_REQUIRED("The license is active on no device: activate it first."),
    VERSION_NOT_FOUND("The license is offered no such version: ask for the list of versions."),
    MISSING_HARDWARE_ID("The hardware_id is missing: a trial is for one machine."),
    TRIAL_NOT_ALLOWED("There are no trials of this product: ask the vendor."),
    EMAIL_MISSING("The email is missing: a trial of this product is for a user."),
    TRIAL_EXPIRED("The trial of this product is over: ask the vendor for a license."),
    CHANGE_PASSWORD_NOT_ALLOWED("The password of this user cannot be changed: ask the vendor."),
    INVALID_PRODUCT_AUTH_METHOD("The product is used by license key: it has no license users."),
    CUSTOMER_DOES_NOT_EXIST("No customer has this e-mail: check it for typing errors."),
    CUSTOMER_NOT_FOUND("No customer has this id: check it for typing errors."),
    OFFLINE_FLOATING_CLOUD_NOT_SUPPORTED("Floating cloud licenses cannot be activated offline: activate online."),
    OFFLINE_SUBSCRIPTION_NOT_SUPPORTED("Subscription licenses cannot be activated offline: activate online."),
    OFFLINE_ACTIVATION_NOT_ALLOWED("This license may not be activated offline: activate online, or ask the vendor to allow it."),
    OFFLINE_REQUEST_REUSED("This request file was used before: make a new one on the device."),
    SIGN_IN_REFUSED("E-mail address or password are wrong, or the user may not sign in just now: check both; after ten wrong ones wait for 15 minutes."),
    RIGHT_MISSING("Your role at the console does not include this: ask an owner of your company."),
    LAST_OWNER("A company keeps an owner who can sign in: make another owner first."),
    OFFLINE_DEVICE_LOCKED("This device was activated offline and cannot be released yet: deactivate it on the device itself, or bring it online."),
    PUBLIC_ADDRESS_UNKNOWN("No link can be mailed, because this server does not know the address under which it is reached: tell the operator to set "
        + "TALLYSTICK_PUBLIC_URL, or a host name of the company."),
    SIGN_IN_LINK_ENDED("This link was used already, or has ended: ask for a new one, it is valid for 30 minutes and once."),
    AIRGAP_CODE_INVALID("The code cannot be right: compare it with the one that was shown."),
    AIRGAP_CODE_USED("The code was used before: begin again with a new initialization code."),
    AIRGAP_TERMS_NOT_SUPPORTED("The license cannot be carried by short codes: activate by a request file instead."),
    FLOATING_NOT_AVAILABLE("All floating slots are in use: try again when another device has given its slot back."),
    FLOATING_FEATURE_DEVICE_NOT_IN_USE("This device holds no slot of the feature: check the feature first."),
    FEATURE_NOT_FLOATING("The feature does not float, so it has no slots: just check it."),
    INVALID_LICENSE_FEATURE_CODE("The license has no feature of this code: check the feature's code."),
    LICENSE_BORROW_NOT_ALLOWED("Slots of this license or feature may not be borrowed: stay online, or ask the vendor to allow it."),
    BORROW_UNTIL_NOT_VALID("The parameter borrowed_until is no moment until which a slot can be borrowed: send a later or earlier one, or null."),
    LICENSE_NOT_CONSUMPTION("The license does not count consumption: use a consumption license."),
    LICENSE_NOT_ENOUGH_CONSUMPTIONS("The license has not enough consumptions left: ask the vendor for more."),
    NEGATIVE_CONSUMPTIONS_NOT_ALLOWED("Negative consumptions are not allowed here: send a positive number."),
    UNSUPPORTED_PRODUCT_FEATURE("The license has no consumption feature of this code: check the feature's code."),
    FEATURE_NOT_ENOUGH_CONSUMPTIONS("The feature has not enough consumptions left: ask the vendor for more."),
    IDEMPOTENCY_KEY_REUSED("The Idempotency-Key was used for another request: choose a new key."),
    IDEMPOTENCY_KEY_IN_USE("A request with this Idempotency-Key is being worked on: send it again in a moment.");

    private final String message;

    ErrorCode(String message) {
        this.message = message;
    }

    /** The sentence for people, used where the place of the refusal has nothing more exact to say. */
    public String message() {
        return message;
    }

    /** The form that stands in the {@code code} member of an error body. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
