/** Files that people and programs carry between offline machines and the server: read and carried out in one way, by API and by page. */
package io.tallystick.web.carry;
