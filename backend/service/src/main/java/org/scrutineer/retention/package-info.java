/** Forgets what has served its purpose. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.retention;
