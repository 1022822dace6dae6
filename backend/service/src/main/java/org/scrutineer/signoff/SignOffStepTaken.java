package org.scrutineer.signoff;

/**
 * That a sign-off came into other hands.
 *
 * @param signOff its number
 * @param of what makes the step one of its own
 */
public record SignOffStepTaken(long signOff, String of) {}
