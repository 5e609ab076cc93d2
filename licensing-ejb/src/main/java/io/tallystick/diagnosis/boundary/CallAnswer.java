package io.tallystick.diagnosis.boundary;

import io.tallystick.license.boundary.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What one call would be answered.
 *
 * @param findings what the rules say, in the order in which they are asked
 */
public record CallAnswer(Call call, List<Finding> findings) {

    /** The rule that decides: the first one that refuses; empty when the call would be allowed. */
    public Optional<Finding> refusal() {
        return findings.stream().filter(finding -> !finding.passed()).findFirst();
    }

    /** True when no rule refuses. */
    public boolean allowed() {
        return refusal().isEmpty();
    }
}
