package org.scrutineer.request;

import java.util.List;
import org.scrutineer.redaction.Redaction;

/**
 * Words were taken out of requests. Fired within the transaction, so that whoever keeps a copy of
 * them takes them out too.
 *
 * @param requests their numbers, and those of the requests that they are joined to
 * @param editions on which they are
 */
public record WordsRedacted(List<Long> requests, List<Long> editions, Redaction redaction) {}
