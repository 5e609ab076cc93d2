/**
 * What the acceptance tests stand on: a real server process, its books, and a caller that signs.
 *
 * <p>An acceptance test says {@link io.tallystick.it.server.AcceptanceTest} and takes what it needs as parameters: the shared {@link
 * io.tallystick.it.server.TallystickServer}, a {@link io.tallystick.it.server.LicenseApi} with the demo company's key, a {@link
 * io.tallystick.it.server.ManagementApi}, the {@link io.tallystick.it.server.Books}. A test that kills its server starts one of its own.
 */
package io.tallystick.it.server;
