import { useLayoutEffect, useRef, useState } from "react";
import { type Indicator, isRetired } from "#/measure/definition-words";
import { Button } from "#/ui/Button";
import { Announcement } from "#/ui/Notices";
import { Textarea } from "#/ui/Textarea";
import type { Draft } from "#/ui/use-draft";
import { AddMeasure } from "./AddMeasure";
import { addMeasure, type ChosenTheme, countOf, moveMeasure, moveTheme, placeInWords } from "./chosen";
import { ThemeOfSet } from "./ThemeOfSet";
import type { TypedSet } from "./typed-set";

interface SetFormProps {
  draft: Draft<TypedSet>;
  indicators: readonly Indicator[];
  today: string;
}

/** Which measures a scorecard shows, under which headings and in which order. Everything is done by buttons. */
export function SetForm({ draft, indicators, today }: SetFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  const { themes } = typed;
  const [said, setSaid] = useState("");
  const focusOn = useRef<string>(undefined);
  // What moves on the page would lose the focus, and with it the place of whoever works by keyboard.
  useLayoutEffect(() => {
    if (!focusOn.current) return;
    document.getElementById(focusOn.current)?.focus();
    focusOn.current = undefined;
  });

  const chosen = new Set(themes.flatMap(({ measures }) => measures.map(({ indicator }) => indicator)));
  const offered = indicators.filter((one) => !chosen.has(one.code) && !isRetired(one, today));

  function put(now: ChosenTheme[], words: string, focus?: string) {
    focusOn.current = focus;
    setSaid(words);
    change({ themes: now });
  }

  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <p className="govuk-body">
        {countOf(themes) === 1 ? "1 measure is chosen." : `${countOf(themes)} measures are chosen.`}
      </p>
      <Announcement>{said}</Announcement>
      {themes.map((theme, place) => (
        <ThemeOfSet
          // biome-ignore lint/suspicious/noArrayIndexKey: a heading has no name that stays while it is typed over
          key={place}
          theme={theme}
          place={place}
          last={themes.length - 1}
          errorOf={errorOf}
          onRename={(name) =>
            change({ themes: themes.map((each, i) => (i === place ? { ...each, name } : each)) })
          }
          onMoveTheme={(by, focus) =>
            put(
              moveTheme(themes, place, by),
              `${theme.name} moved to ${place + by + 1} of ${themes.length}`,
              focus,
            )
          }
          onMove={({ indicator, title }, by, focus) => {
            const now = moveMeasure(themes, indicator, by);
            put(now, `${title} moved to ${placeInWords(now, indicator)}`, focus);
          }}
          onChange={(now, words, focus) => {
            const next = themes.map((each, i) => (i === place ? now : each));
            if (words === undefined) change({ themes: next });
            else
              put(
                next.filter(({ measures }) => measures.length > 0),
                words,
                focus,
              );
          }}
        />
      ))}
      <AddMeasure
        indicators={offered}
        themes={themes.map(({ name }) => name)}
        error={errorOf("add")}
        onAdd={(theme, measure) =>
          put(addMeasure(themes, theme, measure), `${measure.title} is added under ${theme}`, "add")
        }
      />
      <Textarea
        id="reason"
        label="Why these measures"
        hint="Everyone in the audience reads it, so it must name nothing exempt."
        rows={3}
        value={typed.reason}
        error={errorOf("reason")}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <Button busy={busy}>{busy ? "Saving the measures" : "Save as the next version"}</Button>
    </form>
  );
}
