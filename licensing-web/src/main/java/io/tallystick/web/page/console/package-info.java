/**
 * The vendor's console, {@code /console}, and what its wings share. A wing is a package below this one.
 *
 * <p>To build a page, read the package above first; beside that:
 * <ol>
 * <li>A resource (request scoped, its name ends with {@code Resource}), {@code @Path("licenses/…")} without {@code console}; its class goes into
 * {@link io.tallystick.web.page.console.ConsolePages}. Its place in the navigation appears by itself ({@code Wing}).
 * <li>Every method that answers a request says {@link io.tallystick.web.page.console.Needs}{@code (Right.X)}: a filter asks for it before the
 * method runs. The right that a GET of a form needs is the one that its POST needs.
 * <li>Who acts: {@link io.tallystick.web.page.console.Desk#caller()} for boundaries, which limit everything to the company; {@code user()} for
 * name, role and {@code may(Right)}.
 * <li>A template <code>console-….mustache</code>: <code>{{&lt;console}}{{$title}}…{{/title}}{{$main}}…{{/main}}{{/console}}</code>, shown by
 * {@link io.tallystick.web.page.Pages#show}. Beside its own words it sees {@code user}, {@code may} (<code>{{#may.support}}…{{/may.support}}</code>
 * around what only some may), {@code portal} and {@code token}.
 * <li>A list: {@link io.tallystick.web.page.console.Listing#of} reads filters, order and part from the address; {@code words()} gives what
 * <code>{{#list}}&lt;table class="stacks"&gt;{{>console-columns}}…{{/list}}</code> and <code>{{>console-paging}}</code> show. Cells say
 * {@code data-label}, so that rows become small cards on a phone. Filters are a form with {@code method="get"} and class {@code filters}.
 * <li>A form: a list of {@link io.tallystick.web.page.console.Field} for <code>{{#fields}}{{>console-field}}{{/fields}}</code>, with
 * <code>{{>console-alert}}</code> above and <code>{{>token}}</code> inside. In the POST: {@code SentForm form = forms.read(sent); visit.again(PAGE,
 * Map.of("fields", Field.kept(fields, form)))} before the boundary is called, so that a refusal loses nothing that was typed. Where two forms of a
 * page have fields of the same name, {@code Field.in} keeps their ids apart.
 * <li>After a change: {@code return Flash.to("/console/…", "The license is disabled.")}; the next page tells it once. Secrets that are told
 * once stand in the answer to the POST itself.
 * <li>What hurts asks first: GET {@code …/disable} shows {@code pages.show("console-confirm", Confirm.danger(…).words())}, POST does it.
 * <li>{@link io.tallystick.web.page.console.Badge} with {@code console-badge}, {@link io.tallystick.web.page.console.Tab} with {@code console-tabs},
 * {@link io.tallystick.web.page.console.When} for moments; classes of {@code /assets/console.css}: {@code head, card, card flush, grid, fields, facts,
 * table, stacks, empty, actions, secret, note, narrow}; buttons {@code second, danger, small}.
 * <li>Ids of another company's things answer {@code not_found}, as in the API: boundaries see to it.
 * <li>Tests: {@code ConsoleVisitor.of(server).as("support")} visits without a browser, {@code ConsoleScene} with one; {@code ConsoleRolesIT} tries
 * every page of a role by itself, as soon as it is in {@code ConsolePages}.
 * </ol>
 */
package io.tallystick.web.page.console;
