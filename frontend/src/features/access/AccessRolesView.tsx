import type { components } from "#/api/schema";
import { ScrollRegion } from "#/ui/ScrollRegion";

type AccessRoles = components["schemas"]["AccessRoles"];

/** What each role and group of Keycloak means here. */
export function AccessRolesView({ access }: { access: AccessRoles }) {
  return (
    <>
      <h2 className="govuk-heading-m">What each role means here</h2>
      {access.roles.map(({ role, name, meaning, permissions }) => (
        <section key={role} aria-labelledby={`role-${role}`}>
          <h3 className="govuk-heading-s" id={`role-${role}`}>
            {name} (<code className="app-code">{role}</code>)
          </h3>
          <p className="govuk-body">{meaning}</p>
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
      <h2 className="govuk-heading-m">What each group means here</h2>
      <ScrollRegion label="Groups">
        <table className="govuk-table">
          <caption className="govuk-table__caption govuk-visually-hidden">Groups and what they mean</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              <th scope="col" className="govuk-table__header">
                Group
              </th>
              <th scope="col" className="govuk-table__header">
                What it means
              </th>
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {access.groups.map(({ group, meaning }) => (
              <tr className="govuk-table__row" key={group}>
                <th scope="row" className="govuk-table__header">
                  <code className="app-code">{group}</code>
                </th>
                <td className="govuk-table__cell">{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
