/** From figures to the documents of an edition: each writer makes one part. Pure. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.edition.writing;
