package org.scrutineer.clinic.times;

import org.scrutineer.redaction.Redaction;

/**
 * Words were taken out of a proposal that had become a clinic, which may say them too. Fired within
 * its transaction.
 */
public record ProposalRedacted(long clinic, Redaction redaction) {}
