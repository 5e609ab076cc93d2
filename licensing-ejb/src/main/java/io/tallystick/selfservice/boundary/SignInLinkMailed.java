package io.tallystick.selfservice.boundary;

/** A link was mailed to somebody who has licenses. */
public record SignInLinkMailed(Visitor visitor) {
}
