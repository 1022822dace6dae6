import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { type SyntheticEvent, useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { allBut } from "#/api/keys";
import { peopleQuery } from "#/api/people";
import { scorecardsQuery } from "#/api/scorecards";
import { signOffQuery } from "#/api/sign-offs";
import { requirePermission } from "#/app/permissions";
import { SignOffCrumbs } from "#/features/sign-off/SignOffCrumbs";
import { checkSignOff, fieldOfSignOff, signOffLimits, type TypedSignOff } from "#/features/sign-off/sign-off";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Page } from "#/ui/Page";
import { Select } from "#/ui/Select";
import { useStanding } from "#/ui/use-standing";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";

export const Route = createFileRoute("/sign-offs/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "scorecards:write"),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(scorecardsQuery), queryClient.ensureQueryData(peopleQuery)]),
  component: NewSignOff,
});

const nothing: TypedSignOff = { scorecard: "", reason: "", director: "", cabinetMember: "" };

function NewSignOff() {
  const cache = useQueryClient();
  const navigate = Route.useNavigate();
  const scorecards = useSuspenseQuery(scorecardsQuery).data.items;
  const people = useSuspenseQuery(peopleQuery).data;
  const [typed, setTyped] = useState(nothing);
  const change = (part: Partial<TypedSignOff>) => setTyped({ ...typed, ...part });
  const attempt = useAttemptKey();
  const open = useMutation({
    mutationFn: (of: TypedSignOff) => {
      const body = { ...of, reason: of.reason.trim() };
      const header = { "Idempotency-Key": attempt.keyFor(JSON.stringify(body)) };
      return versioned(client.POST("/sign-offs", { params: { header }, body }));
    },
    onSuccess: async (opened) => {
      const { queryKey } = signOffQuery(opened.data.reference);
      cache.setQueryData(queryKey, opened);
      void cache.invalidateQueries(allBut(queryKey));
      await navigate({
        to: "/sign-offs/$signOff",
        params: { signOff: opened.data.reference },
        ignoreBlocker: true,
      });
    },
  });
  useUnsavedWarning(!open.isSuccess && typed.reason.trim() !== "");

  const standing = useStanding({ what: "sign-off", write: open, fieldIdOf: fieldOfSignOff });
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkSignOff(typed);
    standing.refuse(found);
    if (found.length === 0) open.mutate(typed);
  }
  const { errorOf } = standing;
  const persons = [
    { value: "", label: "Choose" },
    ...people.map(({ subject, name, roles }) => ({ value: subject, label: `${name} (${roles.join(", ")})` })),
  ];
  return (
    <>
      <SignOffCrumbs />
      {standing.head}
      <Page title="Put measures forward for a signature" hasError={standing.hasError}>
        <form className="app-column" onSubmit={submit} noValidate>
          <Select
            id="scorecard"
            label="Scorecard of the portfolio"
            hint="The measures that it shows now are put forward"
            error={errorOf("scorecard")}
            choices={[
              { value: "", label: "Choose" },
              ...scorecards.map(({ code, title }) => ({ value: code, label: title })),
            ]}
            value={typed.scorecard}
            onChange={(event) => change({ scorecard: event.target.value })}
          />
          <CharacterCount
            id="reason"
            label="Why now?"
            hint="For example for the coming year, or a priority that has emerged and adds a measure."
            rows={3}
            limit={signOffLimits.most}
            value={typed.reason}
            error={errorOf("reason")}
            onChange={(event) => change({ reason: event.target.value })}
          />
          <Select
            id="director"
            label="Director"
            hint="Somebody on the performance board, who passes them on"
            error={errorOf("director")}
            choices={persons}
            value={typed.director}
            onChange={(event) => change({ director: event.target.value })}
          />
          <Select
            id="cabinet-member"
            label="Cabinet member who signs"
            error={errorOf("cabinet-member")}
            choices={persons}
            value={typed.cabinetMember}
            onChange={(event) => change({ cabinetMember: event.target.value })}
          />
          <Button busy={open.isPending}>
            {open.isPending ? "Putting them forward" : "Put them forward"}
          </Button>
        </form>
      </Page>
    </>
  );
}
