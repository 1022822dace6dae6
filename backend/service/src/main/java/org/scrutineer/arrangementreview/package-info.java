/**
 * Whether members still get what they need from a series: what came of its editions, what members
 * say of it, what else is possible, what was decided and when it is looked at again.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.arrangementreview;
