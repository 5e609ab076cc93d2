/**
 * What a vendor sells: products, their features and custom fields, the policies that are templates of licenses, and bundles of products.
 *
 * <p>Operations: create, change, get and list products; find a product by its short code; hand out the template of a license;
 * keep installation files and offer them; create, change, get and list bundles.
 *
 * <ol>
 * <li>C1 – A product is known by its short code, case-sensitive, unique within its company.
 * <li>C2 – A product has exactly one default policy; a policy's code never changes.
 * <li>C3 – Terms are values: a license copies them when it is issued, so that a later change of the policy changes no license.
 * <li>C4 – An archived or disabled product is activated no more; a bundle neither.
 * <li>C5 – Versions stand in dotted numeric order; version, environment and channel of a product have one installation file.
 * <li>C6 – Offered are files released so far, within maintenance period and validity period, in the license's range of versions, in the
 * channel that is asked for or {@code stable}, for the environment that is asked for.
 * <li>C7 – A trial takes the terms of the policy that is named, of the product's first trial policy, or of its default one, and always ends:
 * so many days after its first activation.
 * <li>C8 – The members of a bundle are products that share one authorization method, each named once; products and bundles share their codes.
 * <li>C9 – What is archived, a product, a bundle or a policy, is sold no more; licenses that were issued from it stay. A default policy and one that a
 * bundle sells by are not archived.
 * <li>C10 – Parts of a product that something was made from stay: a feature on a license or in a policy, a custom field with a value; also
 * while a license gets one at the same moment.
 * <li>C11 – The default value of a custom field is of the field's type.
 * </ol>
 *
 * <p>The terms ({@code SeatTerms}, {@code TimeTerms}, {@code FloatingTerms}, {@code ConsumptionTerms}) stand in the boundary because they
 * are the language that policies and licenses share (ADR 0009).
 */
package io.tallystick.catalog;
