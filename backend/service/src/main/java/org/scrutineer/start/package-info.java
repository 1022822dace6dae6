/** What is looked at before the service takes requests, and what to put right where it cannot. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.start;
