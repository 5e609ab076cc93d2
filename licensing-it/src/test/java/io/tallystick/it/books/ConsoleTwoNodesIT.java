package io.tallystick.it.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

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
    @DisplayName("R4 a session, and a form that was opened, survive the loss of the node that they began on")
    void givenASession_whenItsNodeIsKilled_thenTheWorkGoesOn() {
        var owner = ConsoleVisitor.of(proxy.uri(), ManagementApi.ofAcme(survivor.uri())).as("owner");
        assertThat(owner.opens("/console/team/new").status()).isEqualTo(200);

        victim.kill();

        var made = owner.sends("/console/team", Map.of("name", "Grace", "email", "grace@acme.example", "role", "support", "password", "a long password of hers"));
        assertThat(made.status()).as(made.body()).isEqualTo(303);
        assertThat(owner.opens("/console/team").body()).contains("grace@acme.example");
    }
}
