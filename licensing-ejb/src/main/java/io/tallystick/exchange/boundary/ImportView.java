package io.tallystick.exchange.boundary;

import java.time.OffsetDateTime;

/**
 * An import and its progress.
 *
 * @param actor      who began it
 * @param rows       how many the file has
 * @param done       how many were booked or refused so far
 * @param refused    how many of those were refused
 * @param finishedAt null while it runs
 */
public record ImportView(long id, ImportKind kind, String name, boolean dryRun, ImportState state, int rows, int done, int refused, String actor,
                         OffsetDateTime createdAt, OffsetDateTime finishedAt) {
}
