import { createFileRoute } from "@tanstack/react-router";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/")({ component: Home });

function Home() {
  return <Page title="Home">{null}</Page>;
}
