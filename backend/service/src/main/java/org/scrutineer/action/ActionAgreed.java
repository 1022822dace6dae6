package org.scrutineer.action;

/**
 * An action was agreed for somebody. Fired within its transaction.
 *
 * @param owner their subject
 */
public record ActionAgreed(long action, String owner) {}
