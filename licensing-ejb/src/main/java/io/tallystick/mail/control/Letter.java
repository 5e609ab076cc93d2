package io.tallystick.mail.control;

import io.tallystick.mail.boundary.MailOrder;

/**
 * A mail in hand.
 *
 * @param id of its row, from which its Message-ID is made
 */
record Letter(long id, MailOrder mail) {
}
