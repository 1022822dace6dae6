/** Scorecards and measures of a size to load a stack with, made by the API. */
package org.scrutineer.localstack.load;
