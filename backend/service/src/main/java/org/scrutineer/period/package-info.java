/**
 * Weeks, months, quarters, terms and years as councils and the Department for Education use them.
 * Pure: no clock, no database.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.period;
