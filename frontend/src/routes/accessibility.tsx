import { createFileRoute } from "@tanstack/react-router";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/accessibility")({ component: Accessibility });

function Accessibility() {
  return <Page title="Accessibility">{null}</Page>;
}
