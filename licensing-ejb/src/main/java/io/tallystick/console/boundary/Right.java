package io.tallystick.console.boundary;

/** What somebody at the console may do. */
public enum Right {
    /** Look at everything; no secret is shown to look at. */
    READ,
    /** What support does for a customer: licenses, devices, refresh files, customers, license users. */
    SUPPORT,
    /** What sells and connects: products, policies, bundles, orders, keys, clients, webhooks, branding, import, deletion. */
    MANAGE,
    /** What belongs to the owner: console users, signing keys, the company's settings. */
    OWN
}
