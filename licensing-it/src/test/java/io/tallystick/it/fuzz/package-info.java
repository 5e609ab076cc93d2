/** Requests that nobody should send, by the ten thousand. */
package io.tallystick.it.fuzz;
