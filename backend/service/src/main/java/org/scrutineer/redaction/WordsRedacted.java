package org.scrutineer.redaction;

import java.util.List;

/**
 * Words were taken out. Fired within the transaction, so that whoever keeps a copy of them takes
 * them out too.
 *
 * @param references of the things that they were taken out of
 */
public record WordsRedacted(List<String> references, Redaction redaction) {}
