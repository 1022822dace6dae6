import type { DeepDiveRequest } from "./request";

/** Who stands behind a request, in words. */
export function supportInWords(request: Pick<DeepDiveRequest, "supporters" | "supportedByMe">): string {
  const others = request.supporters.length - (request.supportedByMe ? 1 : 0);
  const members = others === 1 ? "1 other member" : `${others} other members`;
  if (request.supportedByMe) return others === 0 ? "You support it" : `You and ${members} support it`;
  if (others === 0) return "No other member supports it";
  return `${members} ${others === 1 ? "supports" : "support"} it`;
}

/** The names of those who support it, but for the reader's own: a sentence that begins with "You" names them already. */
export function otherSupporters(
  { supporters, supportedByMe }: Pick<DeepDiveRequest, "supporters" | "supportedByMe">,
  me: string,
): string[] {
  const names = supporters.map(({ name }) => name);
  const own = supportedByMe ? names.indexOf(me) : -1;
  return names.filter((_, at) => at !== own);
}
