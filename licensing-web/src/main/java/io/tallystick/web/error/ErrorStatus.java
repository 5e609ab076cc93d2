package io.tallystick.web.error;

import io.tallystick.shared.ErrorCode;

/** The one table from error code to HTTP status (§1.1, §3; docs/api/errors.md), and back from what a container says by itself. */
public final class ErrorStatus {

    private ErrorStatus() {
    }

    /** The status of a code; 400 for whatever is not named here. */
    public static int of(ErrorCode code) {
        return switch (code) {
            case OAUTH_TOKEN_EXPIRED, OAUTH_TOKEN_MALFORMED, INVALID_CLIENT, INVALID_MANAGEMENT_KEY, REVOKED_MANAGEMENT_KEY -> 401;
            case RIGHT_MISSING, READ_ONLY_MANAGEMENT_KEY, MANAGEMENT_KEY_PRODUCT_NOT_ALLOWED -> 403;
            case NOT_FOUND -> 404;
            case METHOD_NOT_ALLOWED -> 405;
            case NOT_ACCEPTABLE -> 406;
            case LICENSE_DEVICE_EXISTS, ORDER_ID_EXISTS, DUPLICATE_VALUE, SECRET_ROTATION_IN_PROGRESS, STILL_IN_USE, LAST_OWNER,
                IDEMPOTENCY_KEY_IN_USE -> 409;
            case PAYLOAD_TOO_LARGE -> 413;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            case IDEMPOTENCY_KEY_REUSED -> 422;
            case IDENTITY_PROVIDER_UNAVAILABLE -> 424;
            case TOO_MANY_REQUESTS -> 429;
            case INTERNAL_ERROR -> 500;
            case SERVICE_UNAVAILABLE -> 503;
            default -> 400;
        };
    }

    /** What a container means that refuses by itself. */
    public static ErrorCode code(int status) {
        return switch (status) {
            case 404 -> ErrorCode.NOT_FOUND;
            case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
            case 406 -> ErrorCode.NOT_ACCEPTABLE;
            case 413 -> ErrorCode.PAYLOAD_TOO_LARGE;
            case 415 -> ErrorCode.UNSUPPORTED_MEDIA_TYPE;
            case 500 -> ErrorCode.INTERNAL_ERROR;
            case 503 -> ErrorCode.SERVICE_UNAVAILABLE;
            default -> ErrorCode.VALIDATION_ERROR;
        };
    }
}
