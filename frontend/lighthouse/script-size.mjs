import { get } from "node:http";

/** What a first load may take of script as it is sent, compressed: a councillor's tablet waits for all of it. */
export const mostScript = 110_000;

/** The bytes of every script that the page itself names, whatever address it is asked at. */
export async function scriptOfFirstLoad(base) {
  const page = await (await fetch(base)).text();
  const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path);
  const sizes = await Promise.all(files.map((path) => sent(new URL(path, base))));
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function sent(address) {
  return new Promise((resolve, reject) => {
    get(address, { headers: { "Accept-Encoding": "gzip" } }, (answer) => {
      if (answer.headers["content-encoding"] !== "gzip")
        reject(new Error(`${address} is not sent compressed`));
      let bytes = 0;
      answer.on("data", (part) => {
        bytes += part.length;
      });
      answer.on("end", () => resolve(bytes));
    }).on("error", reject);
  });
}
