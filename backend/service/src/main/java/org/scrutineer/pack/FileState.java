package org.scrutineer.pack;

/** How far a file is. */
enum FileState {
    QUEUED,
    MAKING,
    READY,
    /** Given up after several tries. */
    FAILED
}
