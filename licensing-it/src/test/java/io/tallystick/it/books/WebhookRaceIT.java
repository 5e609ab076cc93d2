package io.tallystick.it.books;

import io.tallystick.it.server.AcceptanceTest;

@AcceptanceTest
class WebhookRaceIT extends WebhookRace {
}
