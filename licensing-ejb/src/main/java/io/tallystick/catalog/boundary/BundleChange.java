package io.tallystick.catalog.boundary;

import java.util.List;

/**
 * What is to change about a bundle; null leaves a value as it is.
 *
 * @param members all members from now on; licenses that were issued before stay as they are
 */
public record BundleChange(String name, Boolean enabled, Boolean archived, List<BundleOrder.Member> members) {
}
