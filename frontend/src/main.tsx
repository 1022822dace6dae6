import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { fetchThePageShown, takeAwayWhenThereIsAPage } from "./app/first-load";
import { moveFocusOnNavigation } from "./app/focus";
import { createAppQueryClient } from "./app/query-client";
import { createAppRouter } from "./app/router";
import "./styles/main.scss";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const queryClient = createAppQueryClient();
const router = createAppRouter(queryClient);
moveFocusOnNavigation(router);
fetchThePageShown(router);
takeAwayWhenThereIsAPage(document.getElementById("arriving"), root);

// To read the script and to draw the page are two tasks, between which a press is answered.
setTimeout(() =>
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  ),
);
