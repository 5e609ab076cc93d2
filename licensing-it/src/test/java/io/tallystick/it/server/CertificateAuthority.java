package io.tallystick.it.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.regex.Pattern;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A certificate authority that nobody knows but whoever was told of it as the operator's guide says.
 *
 * @param folder where its keys lie, and Java's list of certificates with its own added
 */
public record CertificateAuthority(Path folder) {

    private static final Path GUIDE = Path.of("..", "docs", "operations.md");
    private static final Pattern STEPS = Pattern.compile("(?s)```sh\n(cp [^`]*?/cacerts[^`]*?)```");
    private static final String PASSWORD = "changeit";
    private static final String FOUNDS = """
            keytool -genkeypair -alias ca -keyalg EC -dname "CN=Authority of the tests" -ext bc:c -keystore ca.p12 -storepass changeit
            keytool -exportcert -rfc -alias ca -keystore ca.p12 -storepass changeit >ca.pem
            """;
    private static final String CERTIFIES = """
            keytool -genkeypair -alias host -keyalg EC -dname "CN=$HOST_NAME" -keystore $HOST_NAME.p12 -storepass changeit
            keytool -certreq -alias host -keystore $HOST_NAME.p12 -storepass changeit |
              keytool -gencert -rfc -alias ca -ext "san=dns:$HOST_NAME" -keystore ca.p12 -storepass changeit >$HOST_NAME.pem
            cat $HOST_NAME.pem ca.pem | keytool -importcert -noprompt -alias host -keystore $HOST_NAME.p12 -storepass changeit
            """;

    /** A new one, which the guide's steps have made known. */
    public static CertificateAuthority founded() {
        var authority = new CertificateAuthority(Folders.fresh("authority-"));
        authority.runs(FOUNDS, "");
        authority.runs(guide(), "");
        return authority;
    }

    /** What a host of this name shows of itself. */
    public SSLContext certifies(String host) {
        runs(CERTIFIES, host);
        try {
            var keys = KeyStore.getInstance(folder.resolve(host + ".p12").toFile(), PASSWORD.toCharArray());
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the environment of a server says so that it believes this authority. */
    public Map<String, String> trust() {
        return Map.of("JAVA_TOOL_OPTIONS", "-Djavax.net.ssl.trustStore=" + folder.resolve("trusted").toAbsolutePath());
    }

    private static String guide() {
        try {
            var steps = STEPS.matcher(Files.readString(GUIDE));
            if (!steps.find()) {
                throw new IllegalStateException("The guide no longer says how an authority is made known");
            }
            return steps.group(1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void runs(String script, String host) {
        var java = System.getProperty("java.home");
        var log = folder.resolve("log").toFile();
        var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        shell.environment().putAll(Map.of("JAVA_HOME", java, "PATH", java + "/bin:" + System.getenv("PATH"), "HOST_NAME", host));
        try {
            if (shell.start().waitFor() != 0) {
                throw new IllegalStateException(Files.readString(log.toPath()));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
