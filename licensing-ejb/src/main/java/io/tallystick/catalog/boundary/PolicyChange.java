package io.tallystick.catalog.boundary;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is to change about a policy; null leaves a value as it is.
 *
 * @param isDefault     true makes it the default one in place of another
 * @param terms         turns the terms of now into the new ones
 * @param namesFeatures whether {@code features} replaces those of now
 * @param features      codes; null for all
 * @param archived      true when it is sold no more
 */
public record PolicyChange(String name, Boolean isDefault, UnaryOperator<Terms> terms, boolean namesFeatures, List<String> features,
                           Boolean archived) {
}
