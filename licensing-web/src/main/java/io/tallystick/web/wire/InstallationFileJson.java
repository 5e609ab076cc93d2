package io.tallystick.web.wire;

import io.tallystick.catalog.boundary.InstallationFileOrder;

/** Installation files (§3.13). */
public final class InstallationFileJson {

    private InstallationFileJson() {
    }

    /** All that an application is told of a file it may download. */
    public static JsonMembers members(InstallationFileOrder file) {
        JsonMembers json = Json.object().add("version", file.version()).add("environment", file.environment().wire())
            .add("channel", file.channel()).add("installation_file", file.url()).add("hash_md5", file.hashMd5());
        return size(json, file).add("requires_version", file.requiresVersion()).add("release_date", file.releaseDate())
            .add("eula_link", file.eulaLink()).add("release_notes_link", file.releaseNotesLink());
    }

    /** What anybody may know of it: not where it is. */
    public static JsonMembers announced(InstallationFileOrder file) {
        return Json.object().add("version", file.version()).add("environment", file.environment().wire()).add("channel", file.channel())
            .add("requires_version", file.requiresVersion()).add("release_date", file.releaseDate()).add("eula_link", file.eulaLink())
            .add("release_notes_link", file.releaseNotesLink());
    }

    /** The members that a check adds to a license (§4), in their own order; all null where there is no file. */
    static JsonMembers addTo(JsonMembers json, InstallationFileOrder file) {
        if (file == null) {
            return json.nothing("version").nothing("installation_file").nothing("release_date").nothing("hash_md5")
                .nothing("requires_version").nothing("environment").nothing("eula_link").nothing("release_notes_link").nothing("size")
                .nothing("channel");
        }
        json.add("version", file.version()).add("installation_file", file.url()).add("release_date", file.releaseDate())
            .add("hash_md5", file.hashMd5()).add("requires_version", file.requiresVersion()).add("environment", file.environment().wire())
            .add("eula_link", file.eulaLink()).add("release_notes_link", file.releaseNotesLink());
        return size(json, file).add("channel", file.channel());
    }

    private static JsonMembers size(JsonMembers json, InstallationFileOrder file) {
        return file.size() == null ? json.nothing("size") : json.add("size", file.size());
    }
}
