package io.tallystick.it.books;

import io.tallystick.it.server.AcceptanceTest;

@AcceptanceTest
class MyLicensesRaceIT extends MyLicensesRace {
}
