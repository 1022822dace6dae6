import type { components } from "#/api/schema";
import type { Choice } from "#/ui/Select";
import type { DraftForm } from "#/ui/use-draft";

export type MailChoicesView = components["schemas"]["MailChoicesView"];
export type MailChoices = components["schemas"]["MailChoices"];
type MailPace = components["schemas"]["MailPace"];

export const mostMeasures = 30;

// Handovers and reminders come unless they are switched off, so absent is yes.
const yesOrNo = (value: boolean | undefined) => (value === false ? "No" : "Yes");

/** How e-mails about requests may come, the usual way first. */
export const paces: readonly { value: MailPace; label: string; hint?: string }[] = [
  {
    value: "NEWS_DAILY",
    label: "At once what asks for my part or answers me, the rest in one e-mail a day",
    hint: "The rest is news: one more supports a request or asks the same, or its place on a work programme or in a recommendation has moved.",
  },
  { value: "ALL_DAILY", label: "All in one e-mail a day, at 7am" },
  { value: "EACH", label: "Each at once" },
];

const usualPace: MailPace = "NEWS_DAILY";

export const paceOf = (pace: MailPace | undefined) => pace ?? usualPace;

const paceWords = (pace: MailPace | undefined) =>
  paces.find(({ value }) => value === paceOf(pace))?.label ?? "";

/** The form of a person's choices. What is chosen is called by its title where one is known. */
export function choicesForm(titled: readonly Choice[]): DraftForm<MailChoicesView, MailChoices> {
  const titles = (codes: readonly string[]) =>
    codes.map((code) => titled.find(({ value }) => value === code)?.label ?? code).join("\n");
  return {
    what: "page of choices",
    done: "Your choices are saved",
    typedOf: ({ choices }) => choices,
    check: ({ keyIndicators }) =>
      keyIndicators.length > mostMeasures
        ? [
            {
              fieldId: "daily",
              message: `Choose ${mostMeasures} measures at most. You have chosen ${keyIndicators.length}`,
            },
          ]
        : [],
    fields: {
      publications: {
        id: "publications",
        label: "An e-mail when a scorecard is published or put right",
        pointers: ["/publications"],
        show: yesOrNo,
      },
      scorecardsOff: {
        id: "scorecards",
        label: "Scorecards of which no e-mail comes",
        pointers: ["/scorecardsOff"],
        show: titles,
      },
      editionSteps: {
        id: "edition-steps",
        label: "An e-mail when an edition comes into your hands",
        pointers: ["/editionSteps"],
        show: yesOrNo,
      },
      requestSteps: {
        id: "request-steps",
        label: "An e-mail when a deep-dive request comes into your hands",
        pointers: ["/requestSteps"],
        show: yesOrNo,
      },
      pace: {
        id: "pace",
        label: "How e-mails about deep-dive requests come",
        pointers: ["/pace"],
        show: paceWords,
      },
      windowReminders: {
        id: "window-reminders",
        label: "An e-mail two days before the window for requests on a scorecard closes",
        pointers: ["/windowReminders"],
        show: yesOrNo,
      },
      daily: { id: "daily", label: "Daily e-mail of key indicators", pointers: ["/daily"], show: yesOrNo },
      keyIndicators: {
        id: "daily",
        label: "Measures of the daily e-mail",
        pointers: ["/keyIndicators"],
        show: titles,
      },
    },
  };
}
