/** Questions that follow from frozen figures by written rules, for members to make their own. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.question;
