/** What is written about a published edition: to each who reads it, and as a newsletter. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.circulation.publication;
