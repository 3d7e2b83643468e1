interface WithDayProps {
  readonly words: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** Words with a day among them, which is not broken at its hyphens. */
export function WithDay({ words, day }: WithDayProps) {
  const [before, after] = words.split(day);
  return (
    <>
      {before}
      <span class="day">{day}</span>
      {after}
    </>
  );
}
