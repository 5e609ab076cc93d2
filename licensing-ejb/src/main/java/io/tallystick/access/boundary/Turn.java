package io.tallystick.access.boundary;

/**
 * What a request under an Idempotency-Key may do: work, or repeat the first answer.
 *
 * @param recordId what is kept of it
 * @param owner    proves that this request works; null when the first answer is there
 * @param answer   the first answer; null when this request is the one to work
 */
public record Turn(long recordId, String owner, byte[] answer) {

    /** True when the first answer is there. */
    public boolean isAnswered() {
        return answer != null;
    }

    @Override
    public String toString() {
        return "Turn[" + recordId + "]";
    }
}
