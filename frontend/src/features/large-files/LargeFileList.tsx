import { Link } from "@tanstack/react-router";
import { londonDateTime } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { isGoingOn, type LargeFile, sizeInWords, stateInWords } from "./large-file";

function colourOf({ state }: LargeFile) {
  if (isGoingOn(state)) return "blue";
  if (state === "CHECKED") return "yellow";
  return state === "LOADED" ? "green" : "grey";
}

/** Large files: what, by whom, when and how far. */
export function LargeFileList({ files }: { files: readonly LargeFile[] }) {
  return (
    <ul className="app-rows">
      {files.map((file) => (
        <li className="app-rows__item" key={file.id}>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <Link
              to="/figures/large-files/$file"
              params={{ file: String(file.id) }}
              className="govuk-link govuk-!-font-weight-bold app-rows__link"
            >
              <span className="app-code">{file.fileName}</span>
              <span className="govuk-visually-hidden">, large file {file.id}</span>
            </Link>{" "}
            <Tag colour={colourOf(file)}>{stateInWords(file.state)}</Tag>
          </p>
          {file.doing === stateInWords(file.state) ? null : (
            <p className="govuk-body govuk-!-margin-bottom-1">{file.doing}</p>
          )}
          <p className="govuk-body app-muted">
            {sizeInWords(file.size)}, {file.sentBy}, {londonDateTime(file.sentAt)}
          </p>
        </li>
      ))}
    </ul>
  );
}
