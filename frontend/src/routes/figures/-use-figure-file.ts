import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import {
  type ByMapping,
  checkFigures,
  type FigureFile,
  inspectFigures,
  loadFigures,
  markFigures,
  saveMapping,
} from "#/api/figure-files";
import { mediaTypeOf } from "#/features/figures/csv-file";
import type { ImportReport } from "#/features/figures/import-report";
import {
  codeOf,
  type Inspection,
  mappingOf,
  type SavedMapping,
  type TypedMapping,
} from "#/features/figures/mapping/typed-mapping";
import { save } from "#/ui/save-file";

/** A file and what is known of it: its report, or, while that cannot be, what is to be decided. */
export interface CheckedFile {
  file: FigureFile;
  report?: ImportReport;
  inspection?: Inspection;
  mapping?: SavedMapping;
}

/** From a file that is chosen to figures that are loaded, with the mapping of a file of others between. */
export function useFigureFile({ onDecided, onLoaded }: { onDecided: () => void; onLoaded: () => unknown }) {
  const attempt = useAttemptKey();
  const [sent, setSent] = useState(0);
  const [checked, setChecked] = useState<CheckedFile>();
  const upload = (file: FigureFile) => {
    setSent(0);
    return { file, onSent: setSent };
  };

  const inspect = async (file: FigureFile, by?: string): Promise<CheckedFile> => {
    const inspection = await inspectFigures(upload(file), by);
    const { mapping, undecided } = inspection;
    if (!mapping || undecided.length > 0) return { file, inspection };
    return { file, inspection, mapping, report: await checkFigures(upload(file), { mapping }) };
  };

  const check = useMutation({
    mutationFn: async (chosen: File): Promise<CheckedFile> => {
      const bytes = new Blob([await chosen.arrayBuffer()]);
      const file = { name: chosen.name, bytes, mediaType: mediaTypeOf(chosen.name) };
      const report = await checkFigures(upload(file));
      return report.openData ? inspect(file) : { file, report };
    },
    onSuccess: setChecked,
  });
  const choose = useMutation({
    mutationFn: ({ of, mapping }: { of: CheckedFile; mapping: string }) => inspect(of.file, mapping),
    onSuccess: (chosen) => {
      onDecided();
      setChecked(chosen);
    },
  });
  const decide = useMutation({
    mutationFn: async ({
      typed,
      of,
    }: {
      typed: TypedMapping;
      of: CheckedFile & { inspection: Inspection };
    }) => {
      const { file, inspection } = of;
      const before = typed.isNext ? inspection.mapping : undefined;
      const mapping = await saveMapping(
        before?.code ?? codeOf(typed.name),
        before?.version,
        mappingOf(typed, inspection),
      );
      const known = { ...inspection, mapping, undecided: [] };
      // Kept before the check: a second attempt is not another mapping of that name.
      setChecked({ file, inspection: known });
      onDecided();
      return { file, inspection: known, mapping, report: await checkFigures(upload(file), { mapping }) };
    },
    onSuccess: setChecked,
  });
  const load = useMutation({
    mutationFn: ({ of, confirmed, reason }: { of: CheckedFile; confirmed: string[]; reason: string }) => {
      const by: ByMapping | undefined = of.mapping ? { mapping: of.mapping, reason } : undefined;
      const what = JSON.stringify([
        of.file.name,
        check.submittedAt,
        choose.submittedAt,
        decide.submittedAt,
        reason,
      ]);
      return loadFigures(upload(of.file), confirmed, attempt.keyFor(what), by);
    },
    onSuccess: onLoaded,
  });

  const mark = useMutation({
    mutationFn: (file: FigureFile) => markFigures(upload(file)),
    onSuccess: (marked, { name }) => save(marked, `${name.replace(/\.[^.]*$/, "")}-marked.csv`),
  });

  return {
    sent,
    checked,
    check,
    /** Gives the file back with its problems marked. */
    mark,
    /** Reads it by another saved mapping. */
    choose,
    decide,
    load,
    /** Back to what is to be decided, after a report that shows it was decided wrongly. */
    reopen: () => {
      decide.reset();
      load.reset();
      setChecked(
        (now) => now && { file: now.file, ...(now.inspection ? { inspection: now.inspection } : {}) },
      );
    },
    startAgain: () => {
      check.reset();
      mark.reset();
      choose.reset();
      decide.reset();
      load.reset();
      setChecked(undefined);
    },
  };
}
