import type { Theme } from "./edition-document";
import { measuresInWords } from "./filter";

export function themeId(themes: readonly Theme[], { name }: Theme): string {
  return `theme-${themes.findIndex((theme) => theme.name === name) + 1}`;
}

interface ThemeJumpProps {
  /** All of the edition, which number the places. */
  all: readonly Theme[];
  /** Those that are shown. */
  themes: readonly Theme[];
}

/** A link to each theme that is shown; nothing where there is only one. */
export function ThemeJump({ all, themes }: ThemeJumpProps) {
  if (themes.length < 2) return null;
  return (
    <nav className="app-theme-jump app-screen-only" aria-label="Themes">
      <ul className="app-theme-jump__list">
        {themes.map((theme) => (
          <li key={theme.name}>
            <a href={`#${themeId(all, theme)}`} className="govuk-link">
              {theme.name}
              <span className="govuk-visually-hidden">, {measuresInWords(theme.measures.length)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
