import { useBlocker } from "@tanstack/react-router";

/** Asks before a page with typed text is left, by a link or by closing the tab. */
export function useUnsavedWarning(unsaved: boolean) {
  useBlocker({
    shouldBlockFn: () => unsaved && !window.confirm("Leave this page? What you have typed is not saved."),
    enableBeforeUnload: () => unsaved,
  });
}
