/** Has the browser put a file that was made here among its downloads. */
export function save(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Taken away at once, a slow browser would find nothing there.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
