/** Creates that may be sent again: the same key makes one thing once. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.idempotency;
