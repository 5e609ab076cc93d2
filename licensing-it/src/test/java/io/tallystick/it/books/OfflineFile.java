package io.tallystick.it.books;

/**
 * A file as it lies on the stick.
 *
 * @param endpoint where it is uploaded
 * @param text     base64, line-wrapped
 */
record OfflineFile(String endpoint, String text) {
}
