/**
 * Webhooks: what happens in a company is told to the servers that its vendor names.
 *
 * <p>Operations: set webhooks up, show, change and remove them; give one another secret; try one; show deliveries; deliver again.
 *
 * <ol>
 * <li>W1 – An event is written down in the transaction in which it happens: both exist or neither, and nobody waits for a receiver.
 * <li>W2 – A call of a company whose webhooks do not want its event costs no statement more; one that they want costs one more.
 * <li>W3 – An event reaches each webhook that wants it at least once, and always as the same bytes with the same id.
 * <li>W4 – One node at a time has a delivery in hand; of a node that dies, another takes it over after two minutes.
 * <li>W5 – A delivery is signed with the webhook's secret; through the grace of a rotation also with the one before.
 * <li>W6 – What a receiver does not take is tried again after pauses that grow, for three days, and then given up; it can be delivered again.
 * <li>W7 – A receiver that is slow, down or endless takes one of this node's threads for a bounded time, and all such receivers together half of
 * them: those who answer promptly do not wait.
 * <li>W8 – Every attempt is remembered with its status, its duration and the beginning of the answer, for thirty days.
 * <li>W9 – A webhook leads to public addresses by HTTPS, unless the operator allows otherwise; redirects are not followed.
 * <li>W10 – The end of a license is told once for each license and end date, by one node.
 * <li>W11 – A secret is told once, stored sealed, and never shown again.
 * <li>W12 – A webhook that is switched off or removed gets nothing any more; what waited for it is given up.
 * <li>W13 – An event names the license user who took part.
 * <li>W14 – A webhook whose receiver does not take what it is sent says so, since when and why, until it does.
 * </ol>
 */
package io.tallystick.webhook;
