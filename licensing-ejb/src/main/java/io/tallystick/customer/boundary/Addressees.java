package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.control.CustomerRows;
import io.tallystick.customer.control.UserRows;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is known by an e-mail address. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Addressees {

    @Inject
    CustomerRows customers;
    @Inject
    UserRows users;

    /** The customers and the active license user with this address, in any spelling (requirement U9). */
    public List<Addressee> named(Caller caller, String email) {
        Stream<Addressee> bought = customers.byFoldedEmail(caller, email).stream()
            .map(customer -> new Addressee(customer.view().email(), customer.id(), null));
        Optional<LicenseUserView> user = users.byEmail(caller, email).map(found -> found.view()).filter(LicenseUserView::isActive);
        return Stream.concat(bought, user.stream().map(view -> new Addressee(view.email(), null, view))).toList();
    }
}
