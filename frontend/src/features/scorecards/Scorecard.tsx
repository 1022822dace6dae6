import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { isRule, ruleName } from "#/measure/demonstration-rule";
import { RatingCounts } from "#/measure/RatingCounts";
import { londonDateTime, londonDeadline, timeLeft } from "#/ui/dates";
import { InPieces } from "#/ui/InPieces";
import { Announcement, InsetText, WarningText } from "#/ui/Notices";
import { Paragraphs } from "#/ui/Paragraphs";
import type { EditionDocument, Theme } from "./edition-document";
import { countMeasures, type Flags, filterThemes, measuresInWords, type ScorecardFilter } from "./filter";
import { HowToReadPanel } from "./HowToReadPanel";
import { LookFirst } from "./LookFirst";
import { Matrix } from "./Matrix";
import { ScorecardFilters } from "./ScorecardFilters";
import { ScorecardKey } from "./ScorecardKey";
import { SetChange } from "./SetChange";
import { standingInWords } from "./standing";
import { ThemeJump, themeId } from "./ThemeJump";
import { ThemeTable } from "./ThemeTable";
import { UnreliableFigures } from "./UnreliableFigures";
import { WhatChanged } from "./WhatChanged";
import { byWorry, worryCounts } from "./worry";

interface ScorecardProps {
  document: EditionDocument;
  /** The revision that the address names, kept in the links to its measures. */
  revision?: number;
  flags: Flags;
  /** Comments that wait to be dealt with, by measure; only for those who may comment on what is in preparation. */
  comments?: Flags;
  filter: ScorecardFilter;
  onFilter: (filter: ScorecardFilter) => void;
  /** Its files and what else can be taken from it, which stand at the top. */
  toTake?: ReactNode;
}

// A handful of measures is seen at a glance: filters, a choice of three and short lines would stand between the reader and them.
const worthFiltering = 6;

/** The whole scorecard below its heading. */
export function Scorecard({ document, revision, flags, comments, filter, onFilter, toTake }: ScorecardProps) {
  const all = countMeasures(document.themes);
  const fitting = all >= worthFiltering ? filterThemes(document.themes, filter, flags) : document.themes;
  const inOrder = filter.sort === "worry" ? inOneList : (themes: Theme[]) => themes;
  const shown = inOrder(fitting);
  const idOf = (theme: Theme) => (filter.sort ? "by-worry" : themeId(document.themes, theme));
  const isMatrix = filter.view !== "full" && all >= worthFiltering;
  const standing = standingInWords(document);
  const rows = {
    scorecard: document.scorecard,
    period: document.period.code,
    revision,
    flags,
    comments,
  };
  return (
    <InPieces first={4}>
      {document.preview ? (
        <InsetText>
          This is a preview made now. It is not published, and it will change when figures or targets change.
        </InsetText>
      ) : null}
      <div className="app-top-line">
        {standing ? <p className="govuk-body">{standing}</p> : <RatingCounts counts={document.counts} />}
        {all >= worthFiltering ? (
          <p className="govuk-body app-screen-only">
            <a href="#measures" className="govuk-link">
              Go straight to the {measuresInWords(all)}
            </a>
          </p>
        ) : null}
        <ByRule document={document} />
      </div>
      {document.caution ? <WarningText>{document.caution}</WarningText> : null}
      <div className="app-top">
        <div>
          {document.overview ? <Paragraphs text={document.overview} /> : null}
          <PublishedLine document={document} />
        </div>
        <WhatChanged
          scorecard={document.scorecard}
          period={document.period.code}
          changes={document.changes}
        />
        {all >= worthFiltering ? <LookFirst document={document} revision={revision} /> : null}
      </div>
      {toTake ? <div className="app-take">{toTake}</div> : null}
      <div className="app-column">
        {document.dataNote ? (
          <InsetText>
            <h2 className="govuk-heading-s">Data note</h2>
            <Paragraphs text={document.dataNote} />
          </InsetText>
        ) : null}
        <SetChange change={document.setChange} />
      </div>
      <ScorecardFilters
        filter={filter}
        themes={document.themes.map(({ name }) => name)}
        counts={worryCounts(document.themes)}
        onChange={onFilter}
      />
      {filter.sort ? null : <ThemeJump all={document.themes} themes={shown} />}
      <div className="app-top-notes">
        <div id="measures" tabIndex={-1} className="app-takes-focus">
          <Announcement>{resultWords(countMeasures(shown), all)}</Announcement>
        </div>
        {/* It explains what the matrix leaves out. */}
        <div className={isMatrix ? "app-not-printed" : undefined}>
          <HowToReadPanel parts={document.howToRead} />
        </div>
        <ScorecardKey rule={document.demonstrationRule} />
      </div>
      {isMatrix ? (
        <Matrix {...rows} document={document} all={inOrder(document.themes)} themes={shown} idOf={idOf} />
      ) : (
        shown.map((theme) => <ThemeTable key={theme.name} {...rows} theme={theme} id={idOf(theme)} />)
      )}
      <UnreliableFigures document={document} revision={revision} />
    </InPieces>
  );
}

/** All measures as one list, in the order of worry. */
function inOneList(themes: readonly Theme[]): Theme[] {
  const measures = byWorry(themes);
  return measures.length > 0 ? [{ name: "Most to worry about first", measures }] : [];
}

/** Short, for there is much else at the top: each measure says the whole of it. */
function ByRule({ document }: Pick<ScorecardProps, "document">) {
  if (!document.demonstrationRule) return null;
  const ruled = document.themes
    .flatMap(({ measures }) => measures)
    .filter(({ rating, threshold }) => rating.letter && threshold && isRule(threshold));
  return (
    <p className="govuk-body">
      {ruled.length} rated by the{" "}
      <Link to="/about" className="govuk-link">
        {ruleName.toLowerCase()}
      </Link>
    </p>
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
