/** Rates and times of a running stack, beside those of nginx and PostgreSQL. */
package org.scrutineer.localstack.bench;
