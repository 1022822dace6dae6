import { Link } from "@tanstack/react-router";
import { FigureCrumbs } from "../FigureCrumbs";
import type { Group } from "./group";

/** The way up from a group, and from a page about one. */
export function GroupCrumbs({ group }: { group?: Pick<Group, "code" | "name"> }) {
  return (
    <FigureCrumbs>
      <Link to="/figures/groups" className="govuk-breadcrumbs__link">
        Groups to compare with
      </Link>
      {group ? (
        <Link to="/figures/groups/$group" params={{ group: group.code }} className="govuk-breadcrumbs__link">
          {group.name}
        </Link>
      ) : null}
    </FigureCrumbs>
  );
}
