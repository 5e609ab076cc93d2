package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.Environment;
import io.tallystick.catalog.boundary.InstallationFileOrder;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.form.TermsForm;
import io.tallystick.web.page.console.form.Typed;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An installation file as a form, with names as in the API. */
final class FileForm {

    private static final int SHORT = 50;
    private static final int ADDRESS = 2000;

    private FileForm() {
    }

    /** @param file null for a new one */
    static List<Field> fields(InstallationFileOrder file) {
        Map<String, String> environments = new LinkedHashMap<>();
        for (Environment each : Environment.values()) {
            environments.put(each.wire(), each.wire());
        }
        boolean made = file != null;
        return List.of(Field.text("version", "Version").must().hinting("1.2.3").holding(made ? file.version() : null),
            Field.choice("environment", "Environment", environments).holding(made ? file.environment().wire() : null),
            Field.text("channel", "Channel").must().holding(made ? file.channel() : InstallationFileOrder.STABLE),
            Field.of("url", "installation_file", "Address of the file").must().holding(made ? file.url() : null),
            Field.text("hash_md5", "MD5").hinting("32 hexadecimal digits").holding(made ? file.hashMd5() : null),
            TermsForm.number("size", "Size in bytes").holding(made ? file.size() : null),
            Field.text("requires_version", "Requires version").holding(made ? file.requiresVersion() : null),
            TermsForm.moment("release_date", "Released").holding(made ? Typed.minute(file.releaseDate()) : null),
            Field.of("url", "eula_link", "Address of the license agreement").holding(made ? file.eulaLink() : null),
            Field.of("url", "release_notes_link", "Address of the release notes").holding(made ? file.releaseNotesLink() : null));
    }

    /** @param released where the form says nothing else */
    static InstallationFileOrder read(SentForm form, OffsetDateTime released) {
        form.required("version", "Enter a version.");
        form.required("installation_file", "Enter the address of the file.");
        Typed typed = Typed.into(form);
        OffsetDateTime moment = typed.moment("release_date", released);
        Environment environment = typed.choice("environment", Environment.values(), Environment::wire);
        String channel = typed.text("channel", SHORT);
        return new InstallationFileOrder(typed.text("version", SHORT), environment == null ? Environment.values()[0] : environment,
            channel == null ? InstallationFileOrder.STABLE : channel, typed.text("installation_file", ADDRESS), typed.text("hash_md5", SHORT),
            typed.has("size") ? typed.number("size", 0) : null, typed.text("requires_version", SHORT), moment == null ? released : moment,
            typed.text("eula_link", ADDRESS), typed.text("release_notes_link", ADDRESS));
    }
}
