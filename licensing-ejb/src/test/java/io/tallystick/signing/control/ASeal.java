package io.tallystick.signing.control;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Seals and RSA signatures under master keys that a test can tell apart. */
public final class ASeal {

    private static final int KEY_BYTES = 32;

    private ASeal() {
    }

    /** A seal under the master key that is made of this byte alone. */
    public static Seal under(int each) {
        Seal seal = new Seal();
        seal.masterKey = masterKey(each);
        return seal;
    }

    /** Signs with keys that this seal closed. */
    public static RsaSignature rsa(Seal seal) {
        RsaSignature rsa = new RsaSignature();
        rsa.seal = seal;
        rsa.provider = ofTheJdk(new RsaProvider());
        return rsa;
    }

    /** Signs with EC keys that this seal closed. */
    public static EcSignature ec(Seal seal) {
        EcSignature ec = new EcSignature();
        ec.seal = seal;
        return ec;
    }

    static RsaProvider ofTheJdk(RsaProvider provider) {
        provider.wished = "jdk";
        provider.choose();
        return provider;
    }

    private static MasterKey masterKey(int each) {
        byte[] bytes = new byte[KEY_BYTES];
        Arrays.fill(bytes, (byte) each);
        MasterKey key = new MasterKey();
        key.given = Optional.of(Base64.getEncoder().encodeToString(bytes));
        key.file = Optional.empty();
        key.load();
        return key;
    }
}
