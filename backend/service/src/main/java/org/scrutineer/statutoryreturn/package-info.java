/**
 * What the council must send to government: which measures come from which return, by when it is
 * due, and what became of provisional figures.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.statutoryreturn;
