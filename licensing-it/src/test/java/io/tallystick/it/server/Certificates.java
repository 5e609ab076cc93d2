package io.tallystick.it.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Certificates of hosts, each signed by itself, in a folder of their own.
 *
 * @param folder where keys and the list of what is trusted lie
 */
public record Certificates(Path folder) {

    private static final String PASSWORD = "changeit";

    /** Without any certificate yet. */
    public static Certificates inFreshFolder() {
        return new Certificates(Folders.fresh("certificates-"));
    }

    /** What a host of this name shows of itself, which {@link #trust} of this folder then believes. */
    public SSLContext of(String host) {
        try {
            var keys = keysOf(host);
            trusts(host, keys);
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the environment of a process says so that it believes these certificates, and no others. */
    public Map<String, String> trust() {
        return Map.of("JAVA_TOOL_OPTIONS", "-Djavax.net.ssl.trustStore=" + trusted().toAbsolutePath() + " -Djavax.net.ssl.trustStorePassword=" + PASSWORD
                + " -Djavax.net.ssl.trustStoreType=PKCS12");
    }

    private KeyStore keysOf(String host) throws GeneralSecurityException, IOException {
        var file = folder.resolve(host + ".p12");
        var command = List.of(System.getProperty("java.home") + "/bin/keytool", "-genkeypair", "-alias", host, "-keyalg", "EC", "-dname", "CN=" + host,
                "-ext", "san=dns:" + host, "-validity", "30", "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", PASSWORD);
        try {
            if (new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("keytool.log").toFile()).start().waitFor() != 0) {
                throw new IllegalStateException(Files.readString(folder.resolve("keytool.log")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }

    private void trusts(String host, KeyStore keys) throws GeneralSecurityException, IOException {
        var all = KeyStore.getInstance("PKCS12");
        try (var known = Files.exists(trusted()) ? Files.newInputStream(trusted()) : null) {
            all.load(known, PASSWORD.toCharArray());
        }
        all.setCertificateEntry(host, keys.getCertificate(host));
        try (var file = Files.newOutputStream(trusted())) {
            all.store(file, PASSWORD.toCharArray());
        }
    }

    private Path trusted() {
        return folder.resolve("trusted.p12");
    }
}
