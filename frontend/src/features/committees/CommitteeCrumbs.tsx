import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import type { Committee } from "./committee";
import type { WorkItem } from "./work-item";

/** The way up from a committee. */
export function CommitteesCrumbs() {
  return (
    <Breadcrumbs>
      <Link to="/" className="govuk-breadcrumbs__link">
        Home
      </Link>
      <Link to="/committees" className="govuk-breadcrumbs__link">
        Committees
      </Link>
    </Breadcrumbs>
  );
}

interface CommitteeCrumbsProps {
  committee: Pick<Committee, "code" | "title">;
  /** For what stands on its work programme. */
  withProgramme?: boolean;
}

/** The way up from a page of one committee. */
export function CommitteeCrumbs({ committee: { code, title }, withProgramme = false }: CommitteeCrumbsProps) {
  return (
    <Breadcrumbs>
      <Link to="/committees" className="govuk-breadcrumbs__link">
        Committees
      </Link>
      <Link to="/committees/$committee" params={{ committee: code }} className="govuk-breadcrumbs__link">
        {title}
      </Link>
      {withProgramme ? (
        <Link
          to="/committees/$committee/work-programme"
          params={{ committee: code }}
          className="govuk-breadcrumbs__link"
        >
          Work programme
        </Link>
      ) : null}
    </Breadcrumbs>
  );
}

/** The way up from a page of one item of a work programme. */
export function ItemCrumbs({ item }: { item: WorkItem }) {
  return (
    <Breadcrumbs>
      <Link
        to="/committees/$committee/work-programme"
        params={{ committee: item.committee }}
        className="govuk-breadcrumbs__link"
      >
        Work programme
      </Link>
      <Link to="/work-items/$item" params={{ item: item.reference }} className="govuk-breadcrumbs__link">
        {item.title}
      </Link>
    </Breadcrumbs>
  );
}
