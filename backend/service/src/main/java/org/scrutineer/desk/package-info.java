/** What lies on the desk of those who prepare editions, across scorecards and services. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.desk;
