/**
 * What every feature may use: the one exception and its codes, the license that a call is about, the clock and the form of its moments,
 * a page of a list and how it is read, what a change made different, work that comes round again. Nothing else belongs here.
 */
package io.tallystick.shared;
