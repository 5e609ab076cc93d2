package io.tallystick.selfservice.entity;

/** The life of a link. */
public enum LinkState {
    /** Somebody asked for it; nobody looked yet whether the address is known. */
    ASKED,
    /** It is on its way, and may be used. */
    MAILED,
    /** It opened a session. */
    USED,
    /** It will never be used: the address is not known, was mailed enough links, or its owner signed out everywhere. */
    VOID
}
