package io.tallystick.access.boundary;

import io.tallystick.access.control.GuessLimits;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Whether one more password or code may be tried (requirement A8). Reads no row. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Guesses {

    @Inject
    GuessLimits limits;

    /**
     * A password is about to be compared, which is slow by design: nobody may make the server do so as often as he likes.
     *
     * @param username in the form in which it is looked up; unknown ones are counted alike
     * @throws io.tallystick.shared.TooManyRequestsException when name or source failed too often
     */
    public void begin(Caller caller, String username) {
        limits.takePassword(caller.companyId(), username, caller.address());
    }

    /**
     * Something that is named and cheap to compare, such as a license code, is about to be looked up.
     *
     * @throws io.tallystick.shared.TooManyRequestsException when it was missed, or the source missed, too often
     */
    public void requireRoom(Caller caller, String named) {
        limits.requireRoomForGuess(caller.companyId(), named, caller.address());
    }

    /** It was wrong. */
    public void wrong(Caller caller, String named) {
        limits.countGuess(caller.companyId(), named, caller.address());
    }

    /**
     * A visitor sends a form, behind which no API key stands.
     *
     * @throws io.tallystick.shared.TooManyRequestsException when the source was refused too often
     */
    public void requireRoomFor(Caller visitor) {
        limits.requireRoomForVisitor(visitor.address());
    }

    /** A visitor's form was refused: counted when it may have been a guess at a license key or a signature. */
    public void refused(Caller visitor, LicensingException refusal) {
        limits.visitorRefused(visitor.address(), refusal);
    }

    /** The password was right. */
    public void right(Caller caller, String username) {
        limits.givePasswordBack(caller.companyId(), username, caller.address());
    }
}
