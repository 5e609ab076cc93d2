/**
 * Those who buy and those who use: customers and the accounts that they belong to, orders, license users.
 *
 * <p>Operations: open an order for a customer; make, change, list and delete customers and customer accounts; find, list
 * and change license users, check and change their passwords.
 *
 * <ol>
 * <li>U1 – A customer is known by e-mail, unique within its company; a later order refreshes what it names.
 * <li>U2 – The client's own order id is unique within its company: an order is opened once ({@code order_id_exists}).
 * <li>U3 – A license user is known by e-mail, case-insensitive; the password is stored as PBKDF2.
 * <li>U4 – An unknown user and a wrong password answer with the same code, text and work.
 * <li>U5 – A customer account is known by a code that is unique within its company and never changes; customers are put into it and taken
 * out.
 * <li>U6 – What others hang on stays: a customer with an order and an account with a customer are not deleted ({@code still_in_use}).
 * <li>U7 – A new password has 8 characters or more; it takes the place of the very hash that the old one was proved by.
 * <li>U8 – Passwords are hashed before any row is locked.
 * <li>U9 – Who is asked for by e-mail address alone is found in any spelling: customers, and license users who are active.
 * <li>U10 – Of two customers, or two accounts, one is made: orders, licenses and OAuth clients move wholly or not at all, and an order that
 * comes at the same moment is not lost.
 * <li>U11 – A license user who has a right to no license and whose name no device bears may be deleted.
 * <li>U12 – Customers and license users are found by the beginning of their e-mail address, of their name – whichever of the two is typed first – or of
 * their company's name.
 * </ol>
 */
package io.tallystick.customer;
