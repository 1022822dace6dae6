/** Where a list is downloaded as a file, narrowed as it is shown. */
export function fileAddress(file: string, search: object): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined) query.set(name, String(value));
  }
  return `/api/v1/${file}${query.size > 0 ? `?${query}` : ""}`;
}
