/**
 * Takes what names a person out of what was written, and out of the records that were kept of it.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.redaction;
