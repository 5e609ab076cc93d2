/**
 * Why a license refuses: what each call of an application would be answered now, and which rule says so.
 *
 * <p>Operations: diagnose a license for a machine.
 *
 * <ol>
 * <li>Y1 – A diagnosis asks the very rules of the real calls, so that its answers are theirs: the code of the first rule that refuses (ADR 0028).
 * <li>Y2 – It tells all rules in their order, also those after the first refusal, each with the numbers of this moment.
 * <li>Y3 – Nothing is booked: no seat, no slot, no unit, no device, no line of the audit.
 * <li>Y4 – What the vendor does not say is taken from what the machine told last.
 * <li>Y5 – A license of another company answers as if it did not exist.
 * </ol>
 */
package io.tallystick.diagnosis;
