import { queryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { keys } from "./keys";

/** What each role and group means here. */
export const accessRolesQuery = queryOptions({
  queryKey: keys.accessRoles,
  queryFn: ({ signal }) => body(client.GET("/access-roles", { signal })),
});

/** Who holds what, as Keycloak said last. */
export const roleHoldersQuery = queryOptions({
  queryKey: keys.roleHolders,
  queryFn: ({ signal }) => body(client.GET("/role-holders", { signal })),
});
