/**
 * Those who work for the vendor: console users, what each role may do, and their sessions.
 *
 * <p>Operations: sign in with password and, where it is switched on, a code of an authenticator app; recognise a session; sign out here or
 * everywhere; make, change and delete users; switch the second factor on and off. Whoever is signed in becomes a {@code Caller} here and
 * nowhere else; all other features know only that caller.
 *
 * <ol>
 * <li>R1 – What a role may do stands in one table; each wider role may all that a narrower one may.
 * <li>R2 – An unknown address, a wrong password, a disabled and a locked user are answered alike, and after the same work.
 * <li>R3 – Ten wrong passwords or codes in a row lock a user for 15 minutes, on whatever nodes they were tried; the right one counts from the
 * beginning again.
 * <li>R4 – A session is a row that any node recognises; it ends when its user signs out, is disabled or gets another password, after 30
 * minutes without a visit, and after 12 hours in any case. Its token is stored hashed.
 * <li>R5 – An empty server gets a first owner at its first start, whose password is told once in a file that only the server's owner reads; none
 * is known beforehand.
 * <li>R6 – A company keeps at least one owner who can sign in.
 * <li>R7 – A role and the right to sign in count from the next page on.
 * <li>R8 – A second factor counts from its first right code on; a code is taken once, a recovery code too, and none is stored readable.
 * </ol>
 */
package io.tallystick.console;
