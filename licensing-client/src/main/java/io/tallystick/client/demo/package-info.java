/**
 * The demo company: fixed data for trying things out, never for a real server.
 *
 * <ol>
 * <li>E1: loads products, API keys and licenses through the Management API, in the order of
 * {@code demo-company.json}.</li>
 * <li>E2: what exists already is left alone, so that loading again, also after half a load, is safe.</li>
 * <li>E3: anything else that the server refuses stops the load and is told.</li>
 * <li>E4: a day at the company ({@code demo-day.json}): customers buy, their machines activate, use units, are refused and give
 * seats back through the License API. It leaves the licenses of {@code demo-company.json} untouched.</li>
 * <li>E5: a machine that is refused otherwise than {@code demo-day.json} says stops the load and is told.</li>
 * </ol>
 */
package io.tallystick.client.demo;
