/**
 * PostgreSQL, Keycloak, a mail server and the service on one computer, for {@code make run} and the
 * tests.
 */
package org.scrutineer.localstack;
