/**
 * A `fetch` that tells how much of the body has gone out, which the browser's own does not.
 * Given to the one client for a single request, so that its headers and its handling of problems stay the same.
 */
export function uploadFetch(onProgress: (sent: number) => void): (request: Request) => Promise<Response> {
  return async (request) => {
    const body = await request.blob();
    return new Promise((resolve, reject) => {
      const exchange = new XMLHttpRequest();
      exchange.open(request.method, request.url);
      request.headers.forEach((value, name) => {
        exchange.setRequestHeader(name, value);
      });
      exchange.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      exchange.onload = () =>
        resolve(
          new Response(exchange.responseText, { status: exchange.status, headers: readHeaders(exchange) }),
        );
      exchange.onerror = () => reject(new TypeError("The upload was cut off"));
      exchange.onabort = () => reject(new DOMException("The upload was stopped", "AbortError"));
      request.signal.addEventListener("abort", () => exchange.abort());
      exchange.send(body);
    });
  };
}

function readHeaders(exchange: XMLHttpRequest): Headers {
  const headers = new Headers();
  for (const line of exchange.getAllResponseHeaders().trim().split("\r\n")) {
    const [name, ...value] = line.split(": ");
    if (name) headers.append(name, value.join(": "));
  }
  return headers;
}
