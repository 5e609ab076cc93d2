package io.tallystick.license.boundary;

import io.tallystick.shared.ErrorCode;

/**
 * What a rule says of a call that is only imagined (ADR 0028).
 *
 * @param rule        its name, which says what holds where it is kept: {@code license_is_enabled}
 * @param refusal     the code with which it would refuse the call; null when it lets it pass
 * @param explanation why, with the numbers of this moment, in a sentence for the vendor's support
 */
public record Finding(String rule, ErrorCode refusal, String explanation) {

    /** True when the rule lets the call pass. */
    public boolean passed() {
        return refusal == null;
    }
}
