package io.tallystick.it.books;

import java.util.List;

import io.tallystick.it.server.TallystickServer;

/** The only server is killed and started again. */
class KilledServerIT extends Kill {

    private final TallystickServer server = TallystickServer.startAsAcme(TallystickServer.newFolder("killed-"));

    @Override
    List<TallystickServer> nodes() {
        return List.of(server);
    }

    @Override
    void kill() {
        server.kill();
    }

    @Override
    TallystickServer recover() {
        server.start();
        return server;
    }
}
