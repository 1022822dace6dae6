interface ProgressBarProps {
  /** What is under way, in words. */
  label: string;
  /** How far it is, 0 to 1. Left out when nobody knows: the bar then only says that work goes on. */
  done?: number;
}

export function ProgressBar({ label, done }: ProgressBarProps) {
  const percent = done === undefined ? undefined : Math.round(done * 100);
  return (
    <div className="app-progress">
      <p className="govuk-body" id="progress-label" role="status">
        {label}
        {percent === undefined ? null : <span aria-hidden="true"> {percent}%</span>}
      </p>
      <progress className="app-progress__bar" aria-labelledby="progress-label" max={100} value={percent} />
    </div>
  );
}
