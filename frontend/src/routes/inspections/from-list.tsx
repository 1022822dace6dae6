import { useMutation } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import type { FigureFile } from "#/api/figure-files";
import { inspectionFrameworksQuery, readInspections } from "#/api/inspections";
import { requirePermission } from "#/app/permissions";
import { mediaTypeOf } from "#/features/figures/csv-file";
import { ImportForm } from "#/features/figures/ImportForm";
import { ImportProblem } from "#/features/figures/ImportProblem";
import { placesOf } from "#/features/figures/import-report";
import { ProblemsTable } from "#/features/figures/ReportTables";
import { InspectionsFound } from "#/features/inspections/InspectionsFound";
import { NotRead } from "#/features/inspections/NotRead";
import { knownOf, type ReadInspection } from "#/features/inspections/read-inspection";
import { NewInspectionPage } from "./-new-inspection";

const title = "Take inspections from Ofsted’s list";

export const Route = createFileRoute("/inspections/from-list")({
  beforeLoad: ({ context }) => requirePermission(context.me, "inspections:record"),
  loader: ({ context }) => context.queryClient.ensureQueryData(inspectionFrameworksQuery),
  component: InspectionsFromList,
});

function InspectionsFromList() {
  const [sent, setSent] = useState(0);
  const [chosen, setChosen] = useState<ReadInspection>();
  const read = useMutation({
    mutationFn: async (file: FigureFile) => {
      setSent(0);
      return readInspections({ file, onSent: setSent });
    },
  });
  if (chosen) {
    return (
      <NewInspectionPage title="Record an inspection" known={knownOf(chosen)}>
        <NotRead read={chosen} />
      </NewInspectionPage>
    );
  }
  const places = placesOf(read.error);
  const found = read.data ? <InspectionsFound list={read.data} onChoose={setChosen} /> : null;
  return (
    <ImportForm
      title={title}
      introduction={
        <p className="govuk-body app-column">
          Choose the public overview of Ofsted’s judgements of children’s services, as an Excel workbook or a
          CSV file. The council’s own inspections are read from it, and nothing is saved until you record one.
        </p>
      }
      hint="With a row for each inspection. You can also drag the file here."
      sending={
        read.isPending ? { label: sent < 1 ? "Sending the file" : "Reading the file", sent } : undefined
      }
      problem={read.error ? <ImportProblem problem={read.error} /> : null}
      report={places.length > 0 ? <ProblemsTable problems={places} count={places.length} /> : found}
      onChoose={() => read.reset()}
      onCheck={async (file) => {
        const bytes = new Blob([await file.arrayBuffer()]);
        read.mutate({ name: file.name, bytes, mediaType: mediaTypeOf(file.name) });
      }}
    >
      {null}
    </ImportForm>
  );
}
