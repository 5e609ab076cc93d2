package io.tallystick.it.books;

import io.tallystick.it.server.TwoNodes;

@TwoNodes
class TrialRaceTwoNodesIT extends TrialRace {
}
