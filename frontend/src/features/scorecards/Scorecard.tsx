import { RatingCounts } from "#/measure/RatingCounts";
import { londonDateTime, londonDeadline, timeLeft } from "#/ui/dates";
import { Announcement, InsetText, WarningText } from "#/ui/Notices";
import { Paragraphs } from "#/ui/Paragraphs";
import type { EditionDocument } from "./edition-document";
import { countMeasures, type Flags, filterThemes, measuresInWords, type ScorecardFilter } from "./filter";
import { HowToReadPanel } from "./HowToReadPanel";
import { ScorecardFilters } from "./ScorecardFilters";
import { ScorecardKey } from "./ScorecardKey";
import { SetChange } from "./SetChange";
import { ThemeTable } from "./ThemeTable";
import { UnreliableFigures } from "./UnreliableFigures";
import { WhatChanged } from "./WhatChanged";

interface ScorecardProps {
  document: EditionDocument;
  /** The revision that the address names, kept in the links to its measures. */
  revision?: number;
  flags: Flags;
  /** Comments that wait to be dealt with, by measure; only for those who may comment on what is in preparation. */
  comments?: Flags;
  filter: ScorecardFilter;
  onFilter: (filter: ScorecardFilter) => void;
}

// A handful of measures is seen at a glance: filters would stand between the reader and them.
const worthFiltering = 6;

/** The whole scorecard below its heading. */
export function Scorecard({ document, revision, flags, comments, filter, onFilter }: ScorecardProps) {
  const all = countMeasures(document.themes);
  const shown = all >= worthFiltering ? filterThemes(document.themes, filter, flags) : document.themes;
  return (
    <>
      {document.preview ? (
        <InsetText>
          This is a preview made now. It is not published, and it will change when figures or targets change.
        </InsetText>
      ) : null}
      <RatingCounts counts={document.counts} />
      <div className="app-column">
        {document.overview ? <Paragraphs text={document.overview} /> : null}
        {document.dataNote ? (
          <InsetText>
            <h2 className="govuk-heading-s">Data note</h2>
            <Paragraphs text={document.dataNote} />
          </InsetText>
        ) : null}
        <PublishedLine document={document} />
        {document.caution ? <WarningText>{document.caution}</WarningText> : null}
        <WhatChanged
          scorecard={document.scorecard}
          period={document.period.code}
          changes={document.changes}
        />
        <SetChange change={document.setChange} />
        <HowToReadPanel parts={document.howToRead} />
        <ScorecardKey />
      </div>
      <ScorecardFilters
        filter={filter}
        themes={document.themes.map(({ name }) => name)}
        onChange={onFilter}
      />
      <Announcement>{resultWords(countMeasures(shown), all)}</Announcement>
      {shown.map((theme) => (
        <ThemeTable
          key={theme.name}
          scorecard={document.scorecard}
          period={document.period.code}
          revision={revision}
          theme={theme}
          flags={flags}
          comments={comments}
        />
      ))}
      <UnreliableFigures document={document} revision={revision} />
    </>
  );
}

function PublishedLine({ document }: { document: ScorecardProps["document"] }) {
  if (!document.publishedAt) return null;
  const left = document.requestsUntil && timeLeft(document.requestsUntil, new Date());
  return (
    <p className="govuk-body">
      Published <time dateTime={document.publishedAt}>{londonDateTime(document.publishedAt)}</time>.
      {document.requestsUntil ? (
        <>
          {" "}
          Deep-dive requests are on time until{" "}
          <time dateTime={document.requestsUntil}>{londonDeadline(document.requestsUntil)}</time>
          {left ? <strong>{` (${left})`}</strong> : null}; later ones are still recorded.
        </>
      ) : null}
    </p>
  );
}

function resultWords(shown: number, all: number) {
  if (shown === all) return `All ${measuresInWords(all)}.`;
  if (shown === 0) return "No measure fits these filters.";
  return `${shown} of ${measuresInWords(all)}.`;
}
