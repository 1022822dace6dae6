/** Periods looked up by whoever needs their code, days, words or neighbours. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.periodlookup;
