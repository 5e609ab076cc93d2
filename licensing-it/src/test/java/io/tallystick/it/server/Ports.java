package io.tallystick.it.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Ports of the loopback that nobody listened on a moment ago. */
record Ports(List<Integer> all) {

    /** @throws IOException if the machine has none left */
    static Ports free(int count) throws IOException {
        var sockets = new ArrayList<ServerSocket>();
        try {
            // All open at once, so that no port is handed out twice.
            while (sockets.size() < count) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return new Ports(sockets.stream().map(ServerSocket::getLocalPort).toList());
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    int http() {
        return all.get(0);
    }

    int https() {
        return all.get(1);
    }

    int management() {
        return all.get(2);
    }
}
