import { Button } from "#/ui/Button";
import { ProgressBar } from "#/ui/ProgressBar";
import { type LargeFile, stateInWords } from "./large-file";

interface LargeFileProgressProps {
  file: LargeFile;
  busy: boolean;
  onCancel: () => void;
}

/** How far a file is. Only the step is read out when it changes, and not each number. */
export function LargeFileProgress({ file, busy, onCancel }: LargeFileProgressProps) {
  const waits = file.state === "SENT" || file.state === "ASKED";
  return (
    <>
      <ProgressBar label={stateInWords(file.state)} done={waits ? undefined : file.progress / 100} />
      <p className="govuk-body app-muted">{file.doing}</p>
      <p className="govuk-body">
        This may take some minutes. You can leave this page: the work goes on, and you find the file again
        under Large files. Nothing of it is seen before all of it is loaded.
      </p>
      {file.moves.includes("CANCEL") ? (
        <Button type="button" look="secondary" busy={busy} onClick={onCancel}>
          Cancel this file
        </Button>
      ) : null}
    </>
  );
}
