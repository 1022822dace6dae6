import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { comparatorGroupQuery, putComparatorGroup } from "#/api/comparator-groups";
import { areasQuery } from "#/api/figures";
import { ApiProblem } from "#/api/problem";
import { GroupCrumbs } from "#/features/figures/groups/GroupCrumbs";
import { GroupForm } from "#/features/figures/groups/GroupForm";
import {
  type Described,
  definitionOf,
  type Group,
  groupCode,
  groupForm,
} from "#/features/figures/groups/group";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { ErrorSummary } from "#/ui/ErrorSummary";
import { Page } from "#/ui/Page";
import { TakesFocus } from "#/ui/TakesFocus";
import { useDraft } from "#/ui/use-draft";

interface NewGroupPageProps {
  title: string;
  /** The little that is known of it before it is typed. */
  described: Described;
  /** Where that comes from. */
  children?: ReactNode;
}

/** A form for a group that is not there yet. */
export function NewGroupPage({ title, described, children }: NewGroupPageProps) {
  const cache = useQueryClient();
  const areas = useSuspenseQuery(areasQuery).data;
  const [made, setMade] = useState<Group>();
  const [taken, setTaken] = useState<string>();
  const draft = useDraft(groupForm<Described>("The group is made", areas), {
    saved: { data: described },
    write: async (typed) => {
      setTaken(undefined);
      try {
        const answer = await putComparatorGroup(groupCode(typed.name), undefined, definitionOf(typed, areas));
        cache.setQueryData(comparatorGroupQuery(answer.data.code).queryKey, answer);
        setMade(answer.data);
        return answer;
      } catch (problem) {
        if (problem instanceof ApiProblem && problem.status === 412) setTaken(typed.name.trim());
        throw problem;
      }
    },
    onSaved: () => void cache.invalidateQueries(),
    onReload: async () => setTaken(undefined),
  });
  if (made) {
    return (
      <TakesFocus>
        <div className="app-column">
          <ConfirmationPanel title="Group made">{made.name}</ConfirmationPanel>
          <p className="govuk-body">Previews and the editions to come show it, if you chose so.</p>
          <p className="govuk-body">
            <Link to="/figures/groups/$group" params={{ group: made.code }} className="govuk-link">
              See the group
            </Link>
          </p>
        </div>
      </TakesFocus>
    );
  }
  return (
    <>
      <GroupCrumbs />
      {taken ? (
        <ErrorSummary
          title="There is a problem"
          errors={[
            {
              fieldId: "name",
              message: `There is a group called “${taken}” already, or one called nearly so. Choose another name, or change that group`,
            },
          ]}
        />
      ) : (
        draft.head
      )}
      <Page title={title} hasError={draft.hasError}>
        <div className="app-column">
          {children}
          <GroupForm draft={draft} button={{ send: "Make the group", sending: "Making the group" }} />
        </div>
      </Page>
    </>
  );
}
