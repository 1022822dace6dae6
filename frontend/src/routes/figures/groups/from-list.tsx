import { useMutation } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { type FigureFile, readNeighbours } from "#/api/figure-files";
import { areasQuery } from "#/api/figures";
import { requirePermission } from "#/app/permissions";
import { mediaTypeOf } from "#/features/figures/csv-file";
import { NeighboursFound } from "#/features/figures/groups/NeighboursFound";
import { groupOfNeighbours } from "#/features/figures/groups/neighbours";
import { ImportForm } from "#/features/figures/ImportForm";
import { ImportProblem } from "#/features/figures/ImportProblem";
import { placesOf } from "#/features/figures/import-report";
import { ProblemsTable } from "#/features/figures/ReportTables";
import { NewGroupPage } from "./-new-group";

const title = "Make a group from a list of statistical neighbours";

export const Route = createFileRoute("/figures/groups/from-list")({
  beforeLoad: ({ context }) => requirePermission(context.me, "indicators:write"),
  loader: ({ context }) => context.queryClient.ensureQueryData(areasQuery),
  component: GroupFromList,
});

function GroupFromList() {
  const [sent, setSent] = useState(0);
  const read = useMutation({
    mutationFn: async ({ file, model }: { file: FigureFile; model?: string }) => {
      setSent(0);
      return { file, list: await readNeighbours({ file, onSent: setSent }, model) };
    },
  });
  const [shown, setShown] = useState<typeof read.data>();
  const start = (file: FigureFile, model?: string) =>
    read.mutate({ file, ...(model ? { model } : {}) }, { onSuccess: setShown });

  if (shown) {
    return (
      <NewGroupPage
        // Another model is another group: what was typed of the one before is not of it.
        key={shown.list.model}
        title={title}
        described={groupOfNeighbours(shown.list)}
      >
        <NeighboursFound
          fileName={shown.file.name}
          list={shown.list}
          onModel={(model) => start(shown.file, model)}
          onAnother={() => {
            read.reset();
            setShown(undefined);
          }}
        />
      </NewGroupPage>
    );
  }
  const places = placesOf(read.error);
  return (
    <ImportForm
      title={title}
      introduction={
        <p className="govuk-body app-column">
          Choose the Department for Education’s workbook of statistical neighbours, or the same list as a CSV
          file. The council’s own neighbours are read from it, and nothing is saved until you make the group.
        </p>
      }
      hint="With a row for each authority and its neighbours as SN1 to SN10, or a row for each pair. You can also drag the file here."
      sending={
        read.isPending ? { label: sent < 1 ? "Sending the file" : "Reading the file", sent } : undefined
      }
      problem={read.error ? <ImportProblem problem={read.error} /> : null}
      report={places.length > 0 ? <ProblemsTable problems={places} count={places.length} /> : null}
      onChoose={() => read.reset()}
      onCheck={async (chosen) => {
        const bytes = new Blob([await chosen.arrayBuffer()]);
        start({ name: chosen.name, bytes, mediaType: mediaTypeOf(chosen.name) });
      }}
    >
      {null}
    </ImportForm>
  );
}
