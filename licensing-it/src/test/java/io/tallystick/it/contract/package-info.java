/** The OpenAPI document as tests read it, and the list of tests that show its error codes. */
package io.tallystick.it.contract;
