import { ApiProblem, Unreachable } from "./problem";

/** What a person reads when something went wrong: what happened, and what to do next. */
export interface Explanation {
  title: string;
  detail: string;
  next: string;
}

const byStatus: Record<number, Explanation> = {
  401: {
    title: "You have been signed out",
    detail: "For security, you are signed out when you have not used the service for a while.",
    next: "Sign in again to carry on where you were.",
  },
  403: {
    title: "You do not have permission to see this page",
    detail: "Your account does not have the role that this page needs.",
    next: "If you think you should have it, ask your council's administrator of this service.",
  },
  404: {
    title: "Page not found",
    detail: "The page does not exist, or it has not been published to you.",
    next: "Check the address, or go to the home page.",
  },
  408: {
    title: "It took too long to send",
    detail: "The service stopped waiting for the rest of it. Nothing was saved.",
    next: "Check your connection and send it again, or send less at once.",
  },
  409: {
    title: "This has already changed",
    detail: "Somebody did this, or something that rules it out, before you.",
    next: "Load the page again to see how it stands now.",
  },
  412: {
    title: "Somebody else changed this while you were working on it",
    detail: "To protect their changes, yours were not saved.",
    next: "Load the page again, check what changed, and make your changes once more.",
  },
  413: {
    title: "The file is too large",
    detail: "The service does not take files of this size.",
    next: "Split the file and send the parts one after the other.",
  },
  429: {
    title: "Too many requests in a short time",
    detail: "The service limits how often it can be asked.",
    next: "Wait a minute and try again.",
  },
  503: {
    title: "The service is not available at the moment",
    detail: "It may be starting, or one of the systems it needs is being looked after.",
    next: "Wait a minute and try again. Nothing you had saved is lost.",
  },
};

const unexpected: Explanation = {
  title: "Sorry, there is a problem with the service",
  detail: "Something went wrong that we did not expect.",
  next: "Try again. If it keeps happening, tell the performance and quality team what you were doing.",
};

export function explain(error: unknown): Explanation {
  if (error instanceof Unreachable) {
    return {
      title: "The service cannot be reached",
      detail: "There was no answer. Your device may be offline, or the service may be restarting.",
      next: "Check your connection and try again.",
    };
  }
  if (!(error instanceof ApiProblem)) return unexpected;
  const known = byStatus[error.status];
  if (known) {
    // The service's own words are more exact, except where they could only repeat the status.
    const detail =
      error.status === 401 || error.status === 404 ? known.detail : (error.detail ?? known.detail);
    return { ...known, detail };
  }
  if (error.status >= 500) return unexpected;
  return {
    title: error.title,
    detail: error.detail ?? "The service did not accept the request.",
    next: "Go back, check what you entered, and try again.",
  };
}
