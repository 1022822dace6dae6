/** What was changed, by whom and when, written in the transaction of the change. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.audit;
