import { expect, test } from "vitest";
import { joinedRequest, leadingRequest, request } from "#/testing/request";
import { countInWords } from "./request-count";

const alone = { ...request, reference: "DD-0009" };

test("everybody who asked is counted", () => {
  expect(countInWords([alone])).toBe("1 request.");
  expect(countInWords([alone, leadingRequest, joinedRequest])).toBe(
    "3 requests, 1 of them joined to another and answered with it.",
  );
  expect(countInWords([joinedRequest])).toBe("1 request, joined to another and answered with it.");
});
