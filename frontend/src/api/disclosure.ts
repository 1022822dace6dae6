import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { keys } from "./keys";

/** Every policy, and every source that a measure names. */
export const policyListQuery = queryOptions({
  queryKey: keys.disclosurePolicies,
  queryFn: ({ signal }) => body(client.GET("/disclosure-policies", { signal })),
});

/** One policy with the ETag that a change must send back. */
export const policyQuery = (policy: string) =>
  queryOptions({
    queryKey: keys.disclosurePolicy(policy),
    queryFn: ({ signal }) =>
      versioned(client.GET("/disclosure-policies/{policy}", { params: { path: { policy } }, signal })),
  });

/** What it hides now. */
export const hiddenFiguresQuery = (policy: string) =>
  queryOptions({
    queryKey: keys.hiddenFigures(policy),
    queryFn: ({ signal }) =>
      body(
        client.GET("/disclosure-policies/{policy}/hidden-figures", { params: { path: { policy } }, signal }),
      ),
  });
