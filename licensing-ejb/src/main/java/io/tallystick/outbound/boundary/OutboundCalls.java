package io.tallystick.outbound.boundary;

import io.tallystick.outbound.control.Addresses;
import io.tallystick.outbound.control.Exchange;
import io.tallystick.outbound.control.Network;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Calls servers of others. Never in a transaction that has written: they may take their time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OutboundCalls {

    /**
     * Makes a call and waits for its answer, whatever its status.
     *
     * @throws IOException when there is none; its message is a sentence that may be shown to whoever named the address
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public OutboundAnswer make(OutboundCall call) throws IOException {
        return Exchange.of(call).run();
    }

    /**
     * The address as a URI, when it is an absolute http or https address that may be called; empty otherwise. A name that cannot be resolved
     * now is let pass: it is asked again when it is called.
     */
    public Optional<URI> callable(String address, Destinations destinations) {
        return Addresses.readable(address).filter(uri -> Addresses.mayBeCalled(uri, destinations));
    }

    /** Refuses a setting that is no list of networks, by an {@link IllegalArgumentException} that names what is wrong. */
    public void requireReadable(Destinations destinations) {
        destinations.networks().forEach(Network::parse);
    }
}
