import { describe, expect, it } from "vitest";
import { readNumber } from "./typed-number";

describe("what is typed for a number", () => {
  it("is a number as people and Excel write it", () => {
    expect(readNumber("1,234.5", "COUNT")).toEqual({ read: 1234.5 });
    expect(readNumber("18.9%", "PERCENTAGE")).toEqual({ read: 18.9 });
    expect(readNumber("-£30", "CURRENCY")).toEqual({ read: -30 });
    expect(readNumber("\u22124", "COUNT")).toEqual({ read: -4 });
    expect(readNumber(" ", "COUNT")).toEqual({ read: undefined });
  });

  it.each(["18.9%", "12,34", "1.2.3", "twelve", "1e3", "0x10"])("is not %s of a count", (text) => {
    expect(readNumber(text, "COUNT")).toHaveProperty("error");
  });

  it("has no more digits than a browser keeps exactly", () => {
    expect(readNumber("0.123456789012345", "COUNT")).toEqual({ read: 0.123456789012345 });
    expect(readNumber("1234567890123456", "COUNT")).toHaveProperty("error");
    expect(readNumber("1.123456789012345", "COUNT")).toHaveProperty("error");
  });
});
