package io.tallystick.web.v1;

import io.tallystick.access.boundary.OauthClientOrder;
import io.tallystick.access.boundary.OauthClientView;
import io.tallystick.access.boundary.Scope;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;

/** The members of an OAuth client, in and out. */
final class OauthClientFields {

    private static final int DEFAULT_GRACE_HOURS = 24;
    /** A year: files signed with the old secret travel slowly. */
    private static final int LONGEST_GRACE_HOURS = 8784;

    private static final Scope.Level[] LEVELS = {Scope.Level.COMPANY, Scope.Level.CUSTOMER_ACCOUNT, Scope.Level.CUSTOMER, Scope.Level.LICENSE};

    private OauthClientFields() {
    }

    static OauthClientOrder order(Fields fields) {
        return new OauthClientOrder(fields.required("name"), scope(fields), fields.truth("read_only", false), fields.texts("products"));
    }

    static JsonMembers members(OauthClientView client) {
        JsonMembers json = Json.object().add("id", client.id()).add("name", client.name()).add("client_id", client.clientId())
            .add("scope", wire(client.scope().level()));
        json = (client.scope().isCompany() ? json.nothing("scope_id") : json.add("scope_id", client.scope().id())).add("read_only", client.readOnly());
        return (client.products() == null ? json.nothing("products") : json.add("products", Json.texts(client.products().stream())))
            .add("revoked", client.revoked()).add("previous_secret_until", client.previousSecretUntil()).add("created_at", client.createdAt());
    }

    /** How long the old secret works: {@code grace_period} in hours, 24 without one or without a body. */
    static Duration grace(InputStream body) {
        Fields fields = Bodies.fieldsIfAny(body);
        int hours = fields.integer("grace_period", DEFAULT_GRACE_HOURS);
        if (hours < 0 || hours > LONGEST_GRACE_HOURS) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "grace_period must be 0 to " + LONGEST_GRACE_HOURS + " hours.");
        }
        return Duration.ofHours(hours);
    }

    private static Scope scope(Fields fields) {
        Scope.Level level = fields.choice("scope", LEVELS, OauthClientFields::wire);
        Long id = fields.number("scope_id");
        if (level == null || level == Scope.Level.COMPANY) {
            if (id != null) {
                throw new LicensingException(ErrorCode.VALIDATION_ERROR, "scope_id needs a scope of customer_account, customer or license.");
            }
            return Scope.COMPANY;
        }
        if (id == null) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "The parameter scope_id is missing for this scope.");
        }
        return new Scope(level, id);
    }

    private static String wire(Scope.Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
