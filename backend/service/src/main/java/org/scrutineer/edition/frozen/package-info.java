/**
 * What was published, as the very bytes that are served. {@code Frozen*} asks nobody who may read
 * it, {@code Readable*} answers for the caller alone, and {@code Mailed*} gives the writers of
 * letters what they choose from for each recipient.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.edition.frozen;
