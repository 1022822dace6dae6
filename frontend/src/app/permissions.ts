import { ApiProblem } from "#/api/problem";
import type { components } from "#/api/schema";

export type Permission = components["schemas"]["Permission"];
export type Me = components["schemas"]["Me"];

export function may(me: Me | null, ...anyOf: Permission[]) {
  return anyOf.some((permission) => me?.permissions.includes(permission));
}

/** For a page that needs no permission but that somebody is signed in. */
export function requireSignIn(me: Me | null): asserts me is Me {
  if (!me) throw new ApiProblem(401, undefined);
}

/**
 * For a route's `beforeLoad`: the page says plainly that it needs a sign-in or a permission, before it asks for anything.
 * What protects the data is the service, which checks every request itself.
 */
export function requirePermission(me: Me | null, ...anyOf: Permission[]) {
  requireSignIn(me);
  if (!may(me, ...anyOf)) throw new ApiProblem(403, undefined);
}
