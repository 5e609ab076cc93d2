package io.tallystick.catalog.boundary;

import io.tallystick.access.boundary.Caller;

/** An installation file was created, changed or deleted; it is told as it is now, or as it was last. */
public record InstallationFileChanged(Caller caller, Kind kind, InstallationFileView file) {

    /** What happened to it. */
    public enum Kind {
        CREATED, CHANGED, DELETED
    }
}
