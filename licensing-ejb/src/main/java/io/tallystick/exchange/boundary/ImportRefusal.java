package io.tallystick.exchange.boundary;

/**
 * A row that was not booked.
 *
 * @param line    of the file, as a spreadsheet counts: the names of the columns are line 1
 * @param column  null where no single one is to blame
 * @param code    error code
 * @param message what to do
 */
public record ImportRefusal(int line, String column, String code, String message) {
}
