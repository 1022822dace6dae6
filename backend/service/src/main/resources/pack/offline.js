// Finds measures by the beginnings of words. Without this script all of them are there.
(() => {
  const finder = document.getElementById("finder");
  const words = document.getElementById("words");
  const found = document.getElementById("found");
  const plain = (text) =>
    ` ${text
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}|['\u2019]/gu, "")
      .replace(/[^\p{L}\p{N}.%]+/gu, " ")} `;
  const measures = [...document.querySelectorAll("article[data-of]")].map((section) => {
    const line = document.getElementById(`line-${section.dataset.of}`);
    const said = [
      line.closest("table").caption,
      ...line.querySelectorAll("th, td, .word"),
      ...section.querySelectorAll("[data-words]"),
    ];
    return { section, line, text: plain(said.map(({ textContent }) => textContent).join(" ")) };
  });
  const groups = [...document.querySelectorAll("table.lines, div.theme")];
  const all = measures.length === 1 ? "1 measure" : `${measures.length} measures`;

  const show = () => {
    const wanted = plain(words.value).split(" ").filter(Boolean);
    let left = 0;
    for (const { section, line, text } of measures) {
      const fits = wanted.every((word) => text.includes(` ${word}`));
      section.hidden = !fits;
      line.hidden = !fits;
      if (fits) left += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-of]:not([hidden])");
    found.textContent =
      left === measures.length ? `All ${all}.` : left === 0 ? "No measure has these words." : `${left} of ${all}.`;
  };

  // Where a link leads to what the words have hidden, it is shown.
  window.addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest("[hidden]")) return;
    words.value = "";
    show();
    target.scrollIntoView();
  });
  words.addEventListener("input", show);
  finder.hidden = false;
  if (words.value) show();
})();
