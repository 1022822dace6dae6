import { Link } from "@tanstack/react-router";
import { Tag } from "#/ui/Tag";
import { carriedInWords, citedAs, itemStateColour, type WorkItem } from "./work-item";

interface WorkItemListProps {
  items: readonly WorkItem[];
  level: 3 | 4;
}

/** What a committee is to deal with, as its forward plan says it. */
export function WorkItemList({ items, level }: WorkItemListProps) {
  const Heading = `h${level}` as const;
  return (
    <ul className="app-list">
      {items.map((item) => (
        <li className="app-list__item" key={item.reference}>
          <Heading className="govuk-heading-s">
            <Link to="/work-items/$item" params={{ item: item.reference }} className="govuk-link">
              {item.title} ({item.reference})
            </Link>
          </Heading>
          <ItemTags item={item} />
          <p className="govuk-body app-typed">{item.wanted}</p>
          {carriedInWords(item.history).map((words) => (
            <p className="govuk-body app-muted" key={words}>
              {words.charAt(0).toUpperCase() + words.slice(1)}.
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

export function ItemTags({ item: { state, stateText, kindText, about } }: { item: WorkItem }) {
  return (
    <p className="app-list__tags app-state">
      <Tag colour={itemStateColour(state)}>{stateText}</Tag>
      <Tag colour="grey">{about ? `${kindText} ${citedAs(about)}` : kindText}</Tag>
    </p>
  );
}
