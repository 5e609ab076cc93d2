package io.tallystick.it.books;

import java.util.List;

import io.tallystick.it.server.TallystickServer;

/** One of two nodes is killed and does not come back; the other one goes on with whatever it left. */
class KilledNodeTwoNodesIT extends Kill {

    private final TallystickServer survivor = TallystickServer.startAsAcme(TallystickServer.newFolder("survivor-"));
    private final TallystickServer victim = survivor.startBeside(TallystickServer.newFolder("victim-"));

    @Override
    List<TallystickServer> nodes() {
        return List.of(survivor, victim);
    }

    @Override
    void kill() {
        victim.kill();
    }

    @Override
    TallystickServer recover() {
        return survivor;
    }
}
