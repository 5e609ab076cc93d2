/**
 * Pages for people, and what all of them share. A wing of pages is a package below this one with an application of its own.
 *
 * <p>To build a page:
 * <ol>
 * <li>A template in {@code src/main/resources/pages/<name>.mustache}: <code>{{&lt;layout}} {{$title}}…{{/title}} {{$main}}…{{/main}}
 * {{/layout}}</code>. It sees the words that it is given, {@code portal} ({@link io.tallystick.branding.boundary.PortalView}) and {@code
 * token}. Values are escaped; never write three braces. {@code {{>alert}}} shows why the last form was refused.
 * <li>A resource (request scoped, its name ends with {@code Resource}) that answers {@link io.tallystick.web.page.Pages#show}. Who visits, for
 * boundaries: {@link io.tallystick.web.page.Visit#caller}, whose company is that of the host name and limits everything.
 * <li>Each form has <code>{{>token}}</code> inside and method {@code post}; its resource method takes {@code List<EntityPart>} (forms with
 * {@code enctype="multipart/form-data"}) or {@code MultivaluedMap<String, String>} (others) and reads it with {@link
 * io.tallystick.web.page.Forms#read} only, which refuses what another site had sent.
 * <li>Whatever is thrown becomes a page with the right status. {@link io.tallystick.web.page.Visit#again} names the template that is
 * shown again with the refusal on top, in place of the plain one; call it before the boundary. {@link
 * io.tallystick.web.page.Visit#wording} puts a wing's own sentence in place of a code's usual one. Refusals are audited and, when they may
 * have been guesses ({@code GuessLimits}), counted against their source; too many are a page with 429.
 * <li>The resource's class goes into the {@code getClasses()} of its wing's application, beside {@link
 * io.tallystick.web.page.PageParts#ALL}; {@code ApplicationsTest} tells what is missing.
 * <li>No script or style inside a page (the content security policy stops it): classes of {@code /assets/portal.css}, behaviour in {@code
 * /assets/portal.js} by {@code data-} attributes, and everything works without the script. First paint stays below 100 KB.
 * </ol>
 */
package io.tallystick.web.page;
