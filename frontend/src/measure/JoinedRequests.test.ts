import { expect, test } from "vitest";
import { joinedRequest, leadingRequest, request } from "#/testing/request";
import { leading } from "./JoinedRequests";

const alone = { ...request, reference: "DD-0009" };

test("a joined request stands under the one it joined, and by itself where that one is not listed", () => {
  expect(leading([alone, joinedRequest, leadingRequest])).toEqual([alone, leadingRequest]);
  expect(leading([alone, joinedRequest])).toEqual([alone, joinedRequest]);
});

test("one that was separated or withdrawn is not lost although it once joined", () => {
  const withdrawn = { ...joinedRequest, state: "WITHDRAWN" } as const;
  expect(leading([withdrawn, request])).toEqual([withdrawn, request]);
});
