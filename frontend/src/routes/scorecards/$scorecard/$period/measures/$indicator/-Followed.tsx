import { useQuery } from "@tanstack/react-query";
import { actionsQuery } from "#/api/actions";
import { clinicsQuery } from "#/api/clinics";
import { WhatFollowed } from "#/features/measures/WhatFollowed";
import { ListProblem } from "#/ui/ListProblem";

/** The clinics and actions that followed from requests on a measure. */
export function Followed({ indicator }: { indicator: string }) {
  const clinics = useQuery(clinicsQuery({ indicator }));
  const actions = useQuery(actionsQuery({ indicator }));
  const problem = clinics.error ?? actions.error;
  if (problem) {
    return (
      <ListProblem
        what="The clinics and actions"
        problem={problem}
        onRetry={() => Promise.all([clinics.refetch(), actions.refetch()])}
      />
    );
  }
  if (!clinics.data || !actions.data) return <p className="govuk-body">Loading the clinics and actions.</p>;
  return <WhatFollowed clinics={clinics.data} actions={actions.data} />;
}
