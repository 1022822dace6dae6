import { createFileRoute } from "@tanstack/react-router";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/about")({ component: About });

function About() {
  return <Page title="About">{null}</Page>;
}
