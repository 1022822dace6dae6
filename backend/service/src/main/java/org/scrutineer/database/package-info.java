/** Rows as records, locks by name, and what is done while PostgreSQL does not answer. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.database;
