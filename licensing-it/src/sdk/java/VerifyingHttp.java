import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** Verifies {@code LicenseSignature} over the bytes as they came, before the generated client reads them. */
final class VerifyingHttp extends HttpClient {

    private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final PublicKey key;
    int verified;

    VerifyingHttp(PublicKey key) {
        this.key = key;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException, InterruptedException {
        var answer = http.send(request, handler);
        var bytes = ((InputStream) answer.body()).readAllBytes();
        if (answer.statusCode() == 200 && answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json")) {
            verify(bytes, answer.headers().firstValue("LicenseSignature").orElseThrow(() -> new IOException("no LicenseSignature")));
        }
        return (HttpResponse<T>) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpResponse.class}, (proxy, method, arguments) ->
                method.getName().equals("body") ? new ByteArrayInputStream(bytes) : method.invoke(answer, arguments));
    }

    private void verify(byte[] bytes, String text) throws IOException {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(key);
            signature.update(bytes);
            if (!signature.verify(Base64.getDecoder().decode(text))) {
                throw new IOException("The LicenseSignature is wrong");
            }
            verified++;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        return http.sendAsync(request, handler);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, HttpResponse.BodyHandler<T> handler,
            HttpResponse.PushPromiseHandler<T> pushed) {
        return http.sendAsync(request, handler, pushed);
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return http.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return http.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return http.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return http.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return http.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return http.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return http.authenticator();
    }

    @Override
    public Version version() {
        return http.version();
    }

    @Override
    public Optional<Executor> executor() {
        return http.executor();
    }
}
