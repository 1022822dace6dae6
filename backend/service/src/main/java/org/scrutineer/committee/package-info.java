/**
 * Committees: what each is for, when it meets, and its work programme. Which there are and who sits
 * on them, the single sign-on says.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.committee;
