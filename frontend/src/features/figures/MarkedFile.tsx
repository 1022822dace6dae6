import type { ReactNode } from "react";
import { Button } from "#/ui/Button";

interface MarkedFileProps {
  busy: boolean;
  /** What the service said where it could not give the file back. */
  problem: ReactNode;
  onDownload: () => void;
}

/** Gives a file with problems back, to be mended row by row. */
export function MarkedFile({ busy, problem, onDownload }: MarkedFileProps) {
  return (
    <div className="app-column">
      {problem}
      <p className="govuk-body">
        Mend the file row by row: download it as CSV with what is wrong in its first column, put each marked
        row right, and check it again here. That column may stay.
      </p>
      <Button type="button" look="secondary" busy={busy} onClick={onDownload}>
        {busy ? "Marking the rows" : "Download the file with its problems marked"}
      </Button>
    </div>
  );
}
