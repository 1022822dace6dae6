import { describe, expect, it } from "vitest";
import { personalDetails } from "./personal-details";

function found(text: string) {
  return personalDetails(text).map(({ kind, words }) => `${kind}: ${words}`);
}

describe("personalDetails", () => {
  it.each([
    ["She is 03/04/2012, I think.", ["birth: 03/04/2012"]],
    ["A boy born on 3rd of April 2012 waits.", ["birth: born on 3rd of April 2012"]],
    ["DOB: 3.4.2012", ["birth: DOB: 3.4.2012"]],
    ["He was born in May 2011", ["birth: born in May 2011"]],
    ["NHS number 943 476 5919 is known.", ["nhs-number: 943 476 5919"]],
    ["See case number 1234567 on it.", ["case-number: case number 1234567"]],
    ["UPN H801200001001", ["case-number: H801200001001"]],
    ["Write to ann.smith@example.com about it.", ["e-mail: ann.smith@example.com"]],
    ["Ring 07700 900123 after six.", ["phone: 07700 900123"]],
    ["Ring +44 7700 900123.", ["phone: +44 7700 900123"]],
    ["Why did a child called Zoë wait?", ["child: child called Zoë"]],
    ["My son Adam waited two years.", ["child: My son Adam"]],
  ])("sees in “%s”", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "Why has it risen from 17.7 to 18.2 since 2022/23?",
    "The meeting is on 3 December 2026 at 2pm.",
    "My son would have been seen sooner. Every child needs help.",
    "Of 1234567890 pounds, how much was spent?",
    "Write to democratic.services@rotherham.gov.uk.",
    "Requests DD-0012 and DD-123456 ask the same, and 120 cases were open in 2024.",
    "Children born prematurely, and 83.96 of 1,234,567.",
  ])("sees nothing in “%s”", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("tells where each stands, in the order of the text", () => {
    expect(personalDetails("My son Adam, born on 3/4/2012").map(({ start }) => start)).toEqual([0, 13]);
  });
});
