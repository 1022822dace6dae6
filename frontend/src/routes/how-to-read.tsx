import { createFileRoute } from "@tanstack/react-router";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/how-to-read")({ component: HowToRead });

function HowToRead() {
  return <Page title="HowToRead">{null}</Page>;
}
