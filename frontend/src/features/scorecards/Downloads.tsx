import type { components } from "#/api/schema";

export type EditionFile = components["schemas"]["EditionFile"];

interface DownloadsProps {
  files: readonly EditionFile[];
  /** What is downloaded, for those who meet a link by itself. */
  edition: string;
  addressOf: (file: EditionFile) => string;
}

/** The edition as files. Those still being made say how far they are; they turn into links when they are ready. */
export function Downloads({ files, edition, addressOf }: DownloadsProps) {
  if (files.length === 0) return null;
  return (
    <section className="app-downloads" aria-labelledby="download">
      <h2 className="govuk-heading-m" id="download">
        Download
      </h2>
      <ul className="govuk-list">
        {files.map((file) => (
          <li key={file.file}>
            <Download file={file} edition={edition} address={addressOf(file)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DownloadProps {
  file: EditionFile;
  edition: string;
  address: string;
}

function Download({ file, edition, address }: DownloadProps) {
  switch (file.state) {
    case "READY":
      return (
        <>
          <a href={address} download={file.name} className="govuk-link">
            {file.title} <span className="govuk-visually-hidden">of {edition}</span>
          </a>{" "}
          <span className="app-muted">({fileSize(file.size ?? 0)})</span>
        </>
      );
    case "FAILED":
      return (
        <>{file.title}: could not be made. Tell your administrator; everything in it is on this page too.</>
      );
    default:
      return (
        <>
          <span id={`making-${file.file}`}>
            {file.title}: being made. {file.doing}
          </span>{" "}
          <progress
            className="app-progress__bar"
            aria-labelledby={`making-${file.file}`}
            max={100}
            value={file.progress}
          />
        </>
      );
  }
}

const kilobyte = 1000;

/** A size as people read it on a download: "212 kB", "2.6 MB". */
export function fileSize(bytes: number): string {
  const kilobytes = bytes / kilobyte;
  if (kilobytes < 1) return `${bytes} bytes`;
  if (kilobytes < kilobyte) return `${Math.round(kilobytes)} kB`;
  return `${(kilobytes / kilobyte).toFixed(1)} MB`;
}

const askAgainAfter = 2_000;
const longestWait = 15_000;

/** How long to wait before asking how far the files are: longer each time, and not at all once all are made. */
export function waitFor(files: readonly EditionFile[] | undefined, asked: number): number | false {
  const making = files?.some(({ state }) => state === "QUEUED" || state === "MAKING");
  return making ? Math.min(longestWait, askAgainAfter * 1.3 ** Math.max(0, asked - 1)) : false;
}
