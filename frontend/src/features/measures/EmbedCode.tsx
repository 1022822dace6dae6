import { useId, useState } from "react";
import { Button } from "#/ui/Button";
import { Details } from "#/ui/Details";
import { Textarea } from "#/ui/Textarea";

interface EmbedCodeProps {
  /** What the chart shows, which its frame is called by. */
  title: string;
  /** Of the page of the chart alone. */
  address: string;
}

/** The code by which a public chart is shown on another website. */
export function EmbedCode({ title, address }: EmbedCodeProps) {
  const id = useId();
  const [said, setSaid] = useState("");
  const code = embedCode(title, address);
  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      setSaid("The code is copied. Paste it where the chart should stand.");
    } catch {
      setSaid("Your browser does not let pages copy. Select the code and copy it yourself.");
    }
  }
  return (
    <div className="app-screen-only app-column">
      <Details summary="Show this chart on another website">
        <Textarea
          id={id}
          label="Code to paste into the page"
          hint="Anybody may read this scorecard. The chart keeps what this edition says, corrections included, and leads back here."
          rows={5}
          readOnly
          spellCheck={false}
          value={code}
        />
        <Button type="button" look="secondary" onClick={copy}>
          Copy the code
        </Button>
        <p className="govuk-body" role="status">
          {said}
        </p>
        <p className="govuk-body">
          <a href={address} className="govuk-link">
            See the chart as the other website shows it
          </a>
        </p>
      </Details>
    </div>
  );
}

const escapes: Record<string, string> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

function attribute(words: string) {
  return words.replaceAll(/[&"<>]/g, (each) => escapes[each] ?? each);
}

export function embedCode(title: string, address: string): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="520" style="border:0" loading="lazy"></iframe>`;
}
