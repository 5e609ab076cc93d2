package io.tallystick.access.boundary;

import io.tallystick.shared.ErrorCode;

/**
 * A known caller was refused. Fired after the refused transaction has ended, so that no rollback erases it.
 *
 * @param caller    who was refused
 * @param operation what was tried: method and path
 * @param code      why
 * @param message   the sentence that was answered
 * @param licenseId the license that it is about; null when none was found
 * @param deviceId  the device that it is about; null when none was found
 */
public record CallRefused(Caller caller, String operation, ErrorCode code, String message, Long licenseId, Long deviceId) {
}
