package io.tallystick.audit.boundary;

import java.util.List;

/**
 * A page of the trail, newest first. Nobody counts the lines of a trail: it may have millions.
 *
 * @param next where the next page begins; null on the last one
 */
public record AuditPage(List<AuditLine> lines, AuditPlace next) {
}
