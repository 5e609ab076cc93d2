package io.tallystick.console.boundary;

/** What somebody at the console may do. */
public enum Right {
    /** Look at everything; no secret is shown to look at. */
    READ,
    /** What support does for a customer: licenses, devices, refresh files, customers, license users. */
    SUPPORT,
    /** What sells and connects: products, policies, bundles, orders, API keys, clients, webhooks, branding, import, deletion. */
    MANAGE,
    /** What belongs to the owner: console users, management keys, with which such users could be made, signing keys, the company's settings. */
    OWN
}
