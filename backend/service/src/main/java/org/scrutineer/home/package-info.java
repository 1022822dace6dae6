/** What a member finds at home, such as news, changed measures and what they follow. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.home;
