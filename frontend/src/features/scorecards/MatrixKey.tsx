import type { ReactNode } from "react";

/** What the marks of every line mean. */
export function MatrixKey({ council }: { council: string }) {
  return (
    <div className="app-matrix-key">
      <p className="govuk-body">
        On every line <strong>right is better</strong>. Where no direction is good, right is higher.
      </p>
      <ul className="app-matrix-key__list">
        <li>
          <Sign>
            <circle className="app-range__council" cx={10} cy={10} r={5.5} />
          </Sign>
          {council}
        </li>
        <li>
          <Sign>
            <rect className="app-range__neighbours" x={8.5} y={2} width={3} height={16} />
          </Sign>
          Average of similar councils (statistical neighbours)
        </li>
        <li>
          <Sign>
            <path className="app-range__country" d="M10 1V19" />
          </Sign>
          England
        </li>
        <li>
          <Sign wide>
            <rect className="app-range__quarter app-range__quarter--1" x={0} y={5} width={10} height={10} />
            <rect className="app-range__quarter app-range__quarter--2" x={10} y={5} width={10} height={10} />
            <rect className="app-range__quarter app-range__quarter--3" x={20} y={5} width={10} height={10} />
            <rect className="app-range__quarter app-range__quarter--4" x={30} y={5} width={10} height={10} />
          </Sign>
          Quarters of authorities, worst to best: D, C, B, A
        </li>
        <li>
          <Sign>
            <path className="app-range__beyond" d="M7 5L12 10L7 15" />
          </Sign>
          Some lie further out: lines end 1.5 times the width of the middle half beyond it
        </li>
        <li>
          <abbr title="Provisional">p</abbr> Provisional figure
        </li>
      </ul>
    </div>
  );
}

function Sign({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  return (
    <svg
      className="app-matrix-key__sign"
      width={wide ? 40 : 20}
      height={20}
      viewBox={`0 0 ${wide ? 40 : 20} 20`}
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
