/** JSON text in and out, for the rest of the client. */
package io.tallystick.client.json;
