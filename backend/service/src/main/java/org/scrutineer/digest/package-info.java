/** Digests by which equal bytes are known. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.digest;
