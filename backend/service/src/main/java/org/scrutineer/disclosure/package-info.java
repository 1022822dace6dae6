/**
 * What is hidden of figures so that nobody is told from a small number: a policy for each source,
 * and the one place that applies it.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.disclosure;
