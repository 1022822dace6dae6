/** Whether PostgreSQL answers, and what is done while it does not. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.database;
