package io.tallystick.webhook.control;

import io.tallystick.outbound.boundary.Destinations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator allows webhooks ({@code TALLYSTICK_WEBHOOK_…}, requirement W9). */
@ApplicationScoped
public class WebhookSettings {

    @Inject
    @ConfigProperty(name = "tallystick.webhook.allow.http", defaultValue = "false")
    boolean plainHttp;
    /** CIDR blocks with commas between them. */
    @Inject
    @ConfigProperty(name = "tallystick.webhook.allow.networks")
    Optional<String> networks;

    /** Where webhooks may lead. */
    public Destinations destinations() {
        List<String> allowed = networks.map(text -> Stream.of(text.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList())
            .orElse(List.of());
        return new Destinations(plainHttp, allowed);
    }
}
