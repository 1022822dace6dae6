/** Whether what was sent was done. Why not is said where its outcome is shown. */
export function wasDone(sent: Promise<unknown>): Promise<boolean> {
  return sent.then(
    () => true,
    () => false,
  );
}
