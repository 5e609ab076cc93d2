package io.tallystick.client.offline;

import io.tallystick.client.Quota;

/**
 * How much of a license or a feature is used, as this device knows it.
 *
 * @param feature    code of the feature; null for the license itself
 * @param quota      what the license file allows
 * @param used       units in the current period: the server's count in the file and the device's own
 * @param unreported units counted here that the server does not know of yet
 */
public record Usage(String feature, Quota quota, long used, long unreported) {
}
