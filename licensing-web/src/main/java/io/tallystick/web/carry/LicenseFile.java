package io.tallystick.web.carry;

import io.tallystick.activation.boundary.ActivatedLicense;
import java.util.List;

/**
 * The answer to a request for activation.
 *
 * @param licenses what was activated; of a bundle each member
 * @param json     the content of the license file, signed
 */
public record LicenseFile(List<ActivatedLicense> licenses, String json) {
}
