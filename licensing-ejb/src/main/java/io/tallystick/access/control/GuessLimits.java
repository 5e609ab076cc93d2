package io.tallystick.access.control;

import io.github.bucket4j.TimeMeter;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often one may guess (requirement A8): keys and signatures from one source; passwords for one user name, and from one source. */
@ApplicationScoped
public class GuessLimits {

    private static final Set<ErrorCode> WRONG_GUESSES = EnumSet.of(ErrorCode.INVALID_API_KEY, ErrorCode.REVOKED_API_KEY,
        ErrorCode.SIGNATURE_MISMATCH, ErrorCode.INVALID_MANAGEMENT_KEY, ErrorCode.REVOKED_MANAGEMENT_KEY, ErrorCode.OAUTH_TOKEN_MALFORMED,
        ErrorCode.INVALID_CLIENT);

    /** What may have been a guess at a page, where no key stands before it. */
    private static final Set<ErrorCode> WRONG_ON_PAGES = EnumSet.of(ErrorCode.INVALID_API_KEY, ErrorCode.REVOKED_API_KEY,
        ErrorCode.SIGNATURE_MISMATCH, ErrorCode.LICENSE_NOT_FOUND);

    /** Failed authorizations of a source in a minute; 0 for no limit. */
    @Inject
    @ConfigProperty(name = "tallystick.limits.authorizations", defaultValue = "30")
    int authorizations;
    /** Failed passwords of a user name in a minute; 0 for no limit. */
    @Inject
    @ConfigProperty(name = "tallystick.limits.passwords.user", defaultValue = "10")
    int passwordsOfUser;
    /** Failed passwords of a source in a minute; 0 for no limit. */
    @Inject
    @ConfigProperty(name = "tallystick.limits.passwords.address", defaultValue = "30")
    int passwordsOfAddress;

    /** What a source may send to pages in vain in a minute; 0 for no limit. */
    @Inject
    @ConfigProperty(name = "tallystick.limits.pages", defaultValue = "30")
    int pages;

    TimeMeter time = TimeMeter.SYSTEM_NANOTIME;
    private Buckets keys;
    private Buckets names;
    private Buckets sources;
    private Buckets visitors;

    @PostConstruct
    void fill() {
        keys = new Buckets(authorizations, time);
        names = new Buckets(passwordsOfUser, time);
        sources = new Buckets(passwordsOfAddress, time);
        visitors = new Buckets(pages, time);
    }

    /** Refuses a source that guessed too often, before its call costs anything. */
    public void requireRoomForAuthorization(String address) {
        keys.requireRoom(SourceNetwork.of(address));
    }

    /** Counts a failed authorization, if it may have been a guess: not a clock that is wrong, nor a header that is missing. */
    public void refused(String address, LicensingException refusal) {
        if (WRONG_GUESSES.contains(refusal.code())) {
            keys.count(SourceNetwork.of(address));
        }
    }

    /** Refuses a visitor of pages whose source guessed too often. */
    public void requireRoomForVisitor(String address) {
        visitors.requireRoom(SourceNetwork.of(address));
    }

    /** Counts what a page refused, if it may have been a guess. */
    public void visitorRefused(String address, LicensingException refusal) {
        if (WRONG_ON_PAGES.contains(refusal.code())) {
            visitors.count(SourceNetwork.of(address));
        }
    }

    /** Takes room for one password, before it is compared. */
    public void takePassword(long companyId, String username, String address) {
        names.take(companyId + " " + username);
        try {
            sources.take(SourceNetwork.of(address));
        } catch (LicensingException e) {
            names.giveBack(companyId + " " + username);
            throw e;
        }
    }

    /** Refuses a name or a source that missed too often, before a code is looked up; takes nothing. */
    public void requireRoomForGuess(long companyId, String named, String address) {
        names.requireRoom(companyId + " " + named);
        sources.requireRoom(SourceNetwork.of(address));
    }

    /** A code was wrong. */
    public void countGuess(long companyId, String named, String address) {
        names.count(companyId + " " + named);
        sources.count(SourceNetwork.of(address));
    }

    /** The password was right: it counts for nothing. */
    public void givePasswordBack(long companyId, String username, String address) {
        names.giveBack(companyId + " " + username);
        sources.giveBack(SourceNetwork.of(address));
    }
}
