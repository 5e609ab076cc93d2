/** Clients made by a generator of the published document. */
package io.tallystick.it.sdk;
