package io.tallystick.exchange.control;

/** All rows of a dry run's batch could have been booked; now nothing is. */
final class DryRunEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
