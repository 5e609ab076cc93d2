/**
 * Calls with an {@code Idempotency-Key}: the same call again gets the first answer and does nothing (§3.9, requirement A6). A filter knows
 * the repeated call by its hash; an interceptor around all resources works once and repeats the answer.
 */
package io.tallystick.web.once;
