import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/preact";
import { afterEach } from "vitest";

afterEach(cleanup);

// How long it waits for what must come; a busy machine may need it.
configure({ asyncUtilTimeout: 30_000 });

// jsdom lays nothing out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => {};

// jsdom has no layout to scroll; the router asks for it after every navigation.
window.scrollTo = () => {};
