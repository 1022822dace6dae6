/** The people of the council as Keycloak knows them, read again and again and remembered. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.directory;
