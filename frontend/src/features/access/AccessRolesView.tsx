import type { components } from "#/api/schema";
import { Table } from "#/ui/Table";
import { GroupsOfPeople, holdersInWords } from "./RoleHolders";

interface AccessRolesViewProps {
  access: components["schemas"]["AccessRoles"];
  holders: components["schemas"]["RoleHolders"];
}

/** What each role and group of Keycloak means here, beside who holds it. */
export function AccessRolesView({ access, holders }: AccessRolesViewProps) {
  return (
    <>
      <h2 className="govuk-heading-m">What each role means here</h2>
      {access.roles.map(({ role, name, meaning, permissions }) => (
        <section key={role} aria-labelledby={`role-${role}`}>
          <h3 className="govuk-heading-s" id={`role-${role}`}>
            {name} (<code className="app-code">{role}</code>)
          </h3>
          <p className="govuk-body">{meaning}</p>
          {/* Other systems are no people: the directory does not name them. */}
          {role.startsWith("service-") ? null : <p className="govuk-body">{holdersInWords(holders, role)}</p>}
          {permissions.length > 0 ? (
            <ul className="govuk-list govuk-list--bullet">
              {permissions.map(({ permission, meaning: what }) => (
                <li key={permission}>
                  {what} <code className="app-code">{permission}</code>
                </li>
              ))}
            </ul>
          ) : (
            <p className="govuk-body">It gives no permission by itself.</p>
          )}
        </section>
      ))}
      <GroupsOfPeople holders={holders} />
      <h2 className="govuk-heading-m">What each group means here</h2>
      <Table
        caption="Groups and what they mean"
        region="Groups"
        columns={[
          { heading: "Group", cell: ({ group }) => <code className="app-code">{group}</code> },
          { heading: "What it means", cell: ({ meaning }) => meaning },
        ]}
        rows={access.groups}
        keyOf={({ group }) => group}
      />
    </>
  );
}
