package io.tallystick.web.v1;

import io.tallystick.catalog.boundary.Environment;
import io.tallystick.catalog.boundary.InstallationFileOrder;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.wire.Fields;
import java.time.OffsetDateTime;

/** Reads installation files from requests: what is named replaces, what is not named stays, JSON null clears. */
final class InstallationFileFields {

    private static final int SHORT = 50;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int MD5 = 32;

    private final Fields fields;

    InstallationFileFields(Fields fields) {
        this.fields = fields;
    }

    /** A new file: stable, and released at this moment, where the request says nothing else. */
    InstallationFileOrder order(OffsetDateTime now) {
        if (environment() == null) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "The parameter environment is missing.");
        }
        return over(new InstallationFileOrder(fields.required("version", SHORT), environment(), InstallationFileOrder.STABLE,
            fields.required("installation_file", LONGEST_ADDRESS), null, null, null, now, null, null));
    }

    InstallationFileOrder over(InstallationFileOrder current) {
        OffsetDateTime released = fields.moment("release_date");
        return new InstallationFileOrder(or(fields.text("version", SHORT), current.version()), or(environment(), current.environment()),
            or(fields.text("channel", SHORT), current.channel()), or(fields.text("installation_file", LONGEST_ADDRESS), current.url()),
            text("hash_md5", MD5, current.hashMd5()), fields.names("size") ? fields.number("size") : current.size(),
            text("requires_version", SHORT, current.requiresVersion()), or(released, current.releaseDate()),
            text("eula_link", LONGEST_ADDRESS, current.eulaLink()),
            text("release_notes_link", LONGEST_ADDRESS, current.releaseNotesLink()));
    }

    private Environment environment() {
        return fields.choice("environment", Environment.values(), Environment::wire);
    }

    private String text(String name, int longest, String current) {
        return fields.names(name) ? fields.text(name, longest) : current;
    }

    private static <T> T or(T wished, T current) {
        return wished == null ? current : wished;
    }
}
