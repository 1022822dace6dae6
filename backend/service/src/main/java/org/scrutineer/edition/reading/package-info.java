/**
 * The addresses where editions are read: published bytes by the quick route, previews of drafts,
 * changes, histories and lists.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.edition.reading;
