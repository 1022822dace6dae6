/** Measures beside periods, with what is owed, as officers type figures. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.grid;
