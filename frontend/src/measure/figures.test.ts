import { describe, expect, it } from "vitest";
import { figureFormat } from "./figures";

describe("figureFormat", () => {
  it("shows the measure's decimals and unit", () => {
    expect(figureFormat("PERCENTAGE", 1)(17.7)).toBe("17.7%");
    expect(figureFormat("CURRENCY", 0)(12500)).toBe("£12,500");
    expect(figureFormat("RATE_PER_10000", 1)(69)).toBe("69.0");
  });

  it("rounds half up, as the ratings do", () => {
    expect(figureFormat("COUNT", 0)(2.5)).toBe("3");
    expect(figureFormat("PERCENTAGE", 1)(0.25)).toBe("0.3%");
  });

  it("writes a minus sign before the unit", () => {
    expect(figureFormat("CURRENCY", 0)(-5)).toBe("−£5");
  });
});
