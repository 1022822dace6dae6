package org.scrutineer.webhook;

/**
 * Where a message goes: an address that the installation allows.
 *
 * @param host in small letters, as certificates name it
 * @param path with what is asked, as the request line has it
 * @param internal whether its host may lie in the council's own network
 */
record Receiver(boolean tls, String host, int port, String path, boolean internal) {}
