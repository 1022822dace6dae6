import { MutationObserver, onlineManager, QueryObserver } from "@tanstack/react-query";
import { afterEach, expect, test } from "vitest";
import { createAppQueryClient } from "./query-client";

afterEach(() => onlineManager.setOnline(true));

const noNetwork = async () => {
  throw new TypeError("Failed to fetch");
};

test("a device that is offline is told so when it saves, rather than left waiting", async () => {
  onlineManager.setOnline(false);
  const cache = createAppQueryClient();
  cache.mount();
  const save = new MutationObserver(cache, { mutationFn: noNetwork });
  await expect(save.mutate()).rejects.toThrow("Failed to fetch");
});

test("and when it reads", async () => {
  onlineManager.setOnline(false);
  const cache = createAppQueryClient();
  cache.mount();
  const list = new QueryObserver(cache, { queryKey: ["list"], queryFn: noNetwork, retry: false });
  const stop = list.subscribe(() => {});
  await expect.poll(() => list.getCurrentResult().status).toBe("error");
  stop();
});
