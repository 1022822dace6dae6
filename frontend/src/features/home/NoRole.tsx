import type { components } from "#/api/schema";

/** For an account that single sign-on knows and that has no role here yet: it would see an empty page. */
export function NoRole({ me: { name, roles } }: { me: Pick<components["schemas"]["Me"], "name" | "roles"> }) {
  if (roles.length > 0) return null;
  return (
    <div className="app-column">
      <p className="govuk-body">
        You are signed in as {name}, but your account has no role in this service yet, so there is nothing for
        you to see.
      </p>
      <p className="govuk-body">
        Ask whoever looks after the council’s single sign-on to give you the role you need, such as member,
        chair or lead officer. Then sign out and in again.
      </p>
    </div>
  );
}
