import { Button } from "#/ui/Button";
import { Announcement } from "#/ui/Notices";

interface FollowButtonProps {
  following: boolean;
  busy: boolean;
  /** What the last press did; said to a screen reader, and shown. */
  done: "followed" | "stopped" | undefined;
  onChange: (follow: boolean) => void;
}

/** Its words say what a press does, so that it needs no pressed state beside them. */
export function FollowButton({ following, busy, done, onChange }: FollowButtonProps) {
  return (
    <div className="app-follow">
      <Button type="button" look="secondary" busy={busy} onClick={() => onChange(!following)}>
        {following ? "Stop following" : "Follow this measure"}
      </Button>
      <Announcement>
        {done === "followed"
          ? "You follow this measure. It is on your home page."
          : done === "stopped"
            ? "You no longer follow this measure."
            : following
              ? "You follow this measure."
              : ""}
      </Announcement>
    </div>
  );
}
