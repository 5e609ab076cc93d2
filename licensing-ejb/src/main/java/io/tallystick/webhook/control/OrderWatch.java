package io.tallystick.webhook.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.CustomerChanged;
import io.tallystick.customer.boundary.CustomerCreated;
import io.tallystick.customer.boundary.CustomerDeleted;
import io.tallystick.customer.boundary.OrderOpened;
import io.tallystick.webhook.boundary.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears what happens to customers and their orders. */
@ApplicationScoped
public class OrderWatch {

    @Inject
    Happenings happenings;

    void on(@Observes OrderOpened event) {
        happenings.note(event.caller(), WebhookEvent.ORDER_CREATED, null, () -> Contents.of("order_store_id", event.orderStoreId()));
    }

    void on(@Observes CustomerCreated event) {
        customer(event.caller(), WebhookEvent.CUSTOMER_CREATED, event.email());
    }

    void on(@Observes CustomerChanged event) {
        customer(event.caller(), WebhookEvent.CUSTOMER_UPDATED, event.email());
    }

    void on(@Observes CustomerDeleted event) {
        customer(event.caller(), WebhookEvent.CUSTOMER_DELETED, event.email());
    }

    private void customer(Caller caller, WebhookEvent event, String email) {
        happenings.note(caller, event, null, () -> Contents.of("customer", Contents.of("email", email)));
    }
}
