/** What went wrong, as the answer says it: kind, words, and the place in the request. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.problem;
