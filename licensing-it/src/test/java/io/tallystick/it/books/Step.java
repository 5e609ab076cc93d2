package io.tallystick.it.books;

import java.util.function.Function;

import io.tallystick.it.server.Answer;
import io.tallystick.it.server.Books;
import io.tallystick.it.server.LicenseApi;

/**
 * One call of a {@link Journey}.
 *
 * @param call   makes it, exactly the same way each time
 * @param proof  counts the rows that are there exactly if it was carried out
 * @param values of the proof's question marks
 * @param always whether asking again is a repetition also when later steps have been taken: true for keys and files, false for an
 *               activation, which would be a new one after the device was deactivated
 */
record Step(Function<LicenseApi, Answer> call, String proof, Object[] values, boolean always) {

    static Step of(Function<LicenseApi, Answer> call, boolean always, String proof, Object... values) {
        return new Step(call, proof, values, always);
    }

    long rows(Books books) {
        return books.number(proof, values);
    }
}
