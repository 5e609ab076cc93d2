/**
 * Much at once: imports from CSV files, and exports into them.
 *
 * <p>Operations: take in a file of licenses or customers; show, list and cancel imports, and tell which rows were refused and why; read
 * licenses, devices, customers and orders for a file.
 *
 * <ol>
 * <li>X1 – A file is looked at as a whole before anything is booked: UTF-8, commas, semicolons or tabs, known columns, bounded size.
 * <li>X2 – A file becomes a job; any node works on it, one at a time, in batches that are booked together with the job's progress: so a job
 * goes on where a dead node left it, and no row is booked twice.
 * <li>X3 – A row that is refused is written down with its line, its column and what to do, and holds up no other.
 * <li>X4 – Rows obey every rule of the call that does the same: each row of licenses is an order of its own.
 * <li>X5 – A dry run books nothing and refuses what the import would refuse, also the second of two rows that name the same order or license key.
 * <li>X6 – Rows wait sealed, as they may hold passwords, and are gone when the job has ended.
 * <li>X7 – A list is read by pages that follow the last row, so that an export of any length needs the memory of one page.
 * <li>X8 – Who takes a list out as a file leaves a line in the audit that says which list, what limited it, and how many rows were written, also
 * when the receiver hung up before the end.
 * </ol>
 */
package io.tallystick.exchange;
