/**
 * F17: the schema grows under books that are already written. Every migration runs on an empty database and on the books of every
 * released version, on whichever database the Maven profile names.
 */
package io.tallystick.it.schema;
