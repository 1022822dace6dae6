/** What a link to the comments on a measure says. */
export function commentLinkWords(open: number): string {
  if (open === 0) return "Comment";
  return open === 1 ? "1 open comment" : `${open} open comments`;
}
