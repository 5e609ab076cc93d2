package io.tallystick.it.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.tallystick.it.server.Answer;
import io.tallystick.it.server.ConsoleVisitor;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.SmallProxy;
import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The console on two nodes behind a proxy, of which one is killed. */
class ConsoleTwoNodesIT {

    private final TallystickServer survivor = TallystickServer.startAsAcme(TallystickServer.newFolder("console-survivor-"));
    private final TallystickServer victim = survivor.startBeside(TallystickServer.newFolder("console-victim-"));
    private final SmallProxy proxy = SmallProxy.before(victim.uri(), survivor.uri());

    @AfterEach
    void close() {
        proxy.close();
        victim.close();
        survivor.close();
    }

    @Test
    @DisplayName("R4 a session, and a form that was opened, survive the loss of the node that they began on, also in the middle of a request")
    void givenASession_whenItsNodeIsKilled_thenTheWorkGoesOn() throws Exception {
        var owner = ConsoleVisitor.of(proxy.uri(), ManagementApi.ofAcme(survivor.uri())).as("owner");
        var typed = Map.of("name", "Grace", "email", "grace@acme.example", "role", "support", "password", "a long password of hers");
        assertThat(owner.opens("/console/team/new").status()).isEqualTo(200);
        var besides = owner.at(proxy.uri());

        victim.pause();
        var read = asks(() -> besides.opens("/console/team"));
        var sent = asks(() -> owner.sends("/console/team", typed));
        victim.kill();

        // What is read comes from the other node; what is sent may have been done, so whoever sent it is asked, and sends it again.
        assertThat(read.get(1, TimeUnit.MINUTES).status()).isEqualTo(200);
        assertThat(sent.get(1, TimeUnit.MINUTES).status()).isEqualTo(502);
        var made = owner.sends("/console/team", typed);
        assertThat(made.status()).as(made.body()).isEqualTo(303);
        assertThat(owner.opens("/console/team").body()).contains("grace@acme.example");
        assertThat(owner.sends("/console/team", typed).body()).contains("duplicate_value", "value=\"grace@acme.example\"", "value=\"Grace\"");
    }

    /** In the background; returns when the request has gone to the node. */
    private CompletableFuture<Answer> asks(Supplier<Answer> request) {
        proxy.forgets();
        var answer = CompletableFuture.supplyAsync(request);
        proxy.awaitsRequest();
        return answer;
    }
}
