import type { components } from "#/api/schema";

/** What was read, or what is wrong with it, to follow the name of the field. */
export type Read<T> = { read: T } | { error: string };

/** More digits than a browser keeps exactly. */
const mostDigits = 15;

/** A number as people and Excel write it: 1,234.5, 18.9%, £30, -4 with a proper minus. */
export function readNumber(text: string, unit: components["schemas"]["Unit"]): Read<number | undefined> {
  let plain = text.replaceAll(/[\s\u00A0]/g, "").replace("\u2212", "-");
  if (plain === "") return { read: undefined };
  if (unit === "PERCENTAGE") plain = plain.replace(/%$/, "");
  if (unit === "CURRENCY") plain = plain.replace(/^(-?)£/, "$1");
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) plain = plain.replaceAll(",", "");
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return { error: "must be a number such as 17.7" };
  if (plain.replace(/^-?0*\.?0*/, "").replace(".", "").length > mostDigits) {
    return { error: `has more than ${mostDigits} digits: send it in a file or by the API` };
  }
  return { read: Number(plain) };
}
