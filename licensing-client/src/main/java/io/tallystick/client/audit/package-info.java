/**
 * Proves an audit without its server: {@code tallystick audit verify} reads an export line by line, hashes each line again, follows the chain
 * and verifies its checkpoints with published keys alone (docs/audit.md). It needs the memory of one line.
 */
package io.tallystick.client.audit;
