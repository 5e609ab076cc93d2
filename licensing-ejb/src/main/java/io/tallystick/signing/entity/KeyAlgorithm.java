package io.tallystick.signing.entity;

/** What a key of the ring signs with, under the name that JOSE gives it (RFC 7518). */
public enum KeyAlgorithm {
    /** RSA PKCS#1 v1.5 with SHA-256, 2048 bits: answers and license files (§2). */
    RS256,
    /** ECDSA on P-256 with SHA-256: activation tokens and codes, where 64 bytes of signature are many. */
    ES256
}
