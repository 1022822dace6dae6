import { type ReactNode, type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { FileUpload } from "#/ui/FileUpload";
import { Page } from "#/ui/Page";
import { ProgressBar } from "#/ui/ProgressBar";
import { useRefused } from "#/ui/use-refused";
import { accepted, checkFile, fileField } from "./csv-file";

export interface Sending {
  label: string;
  /** How much of the file has gone out, 0 to 1. */
  sent: number;
}

interface ImportFormProps {
  title: string;
  /** What is read before the file is chosen. */
  introduction: ReactNode;
  /** What the file is called, where it is not one of figures. */
  label?: string;
  hint: string;
  /** The largest file that is taken, where it is not one of ordinary size. */
  megabytes?: number;
  sending: Sending | undefined;
  problem: ReactNode;
  /** The report of the last check, with its button to load. */
  report: ReactNode;
  onChoose: () => void;
  onCheck: (file: File) => void;
  children: ReactNode;
}

export function ImportForm({
  title,
  introduction,
  label = "Excel workbook or CSV file",
  hint,
  megabytes,
  sending,
  problem,
  report,
  onChoose,
  onCheck,
  children,
}: ImportFormProps) {
  const [file, setFile] = useState<File>();
  const refused = useRefused();

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const errors = checkFile(file, megabytes);
    refused.refuse(errors);
    if (file && errors.length === 0) onCheck(file);
  }

  return (
    <>
      {refused.summary ?? problem}
      <Page title={title} hasError={Boolean(refused.summary) || Boolean(problem)}>
        {introduction}
        <div className="app-column">
          <form onSubmit={submit} noValidate>
            <FileUpload
              id={fileField}
              label={label}
              hint={hint}
              accept={accepted}
              error={refused.errorOf(fileField)}
              onChoose={(chosen) => {
                setFile(chosen);
                refused.refuse([]);
                onChoose();
              }}
            />
            <Button look={report ? "secondary" : "primary"} busy={sending !== undefined}>
              Check the file
            </Button>
          </form>
          {sending ? (
            <ProgressBar label={sending.label} done={sending.sent < 1 ? sending.sent : undefined} />
          ) : null}
        </div>
        {report}
        {children}
      </Page>
    </>
  );
}
