package io.tallystick.it.server;

import java.net.URI;
import java.util.List;

/** One server, or two on the same books; closed together. */
record Nodes(List<TallystickServer> all, Books books) implements AutoCloseable {

    static Nodes of(TallystickServer only) {
        return new Nodes(List.of(only), only.books());
    }

    /** Two nodes with the demo company, without licenses. */
    static Nodes start() {
        var first = TallystickServer.startAsAcme(Folders.fresh("node-"));
        return new Nodes(List.of(first, first.startBeside(Folders.fresh("node-"))), first.books());
    }

    TallystickServer first() {
        return all.get(0);
    }

    TallystickServer second() {
        return all.get(1);
    }

    /** Its calls take turns. */
    LicenseApi api() {
        return LicenseApi.ofAcme(uris());
    }

    ManagementApi management() {
        return ManagementApi.ofAcme(uris());
    }

    private URI[] uris() {
        return all.stream().map(TallystickServer::uri).toArray(URI[]::new);
    }

    @Override
    public void close() {
        books.close();
        all.forEach(TallystickServer::close);
    }
}
