// The steps of a drill as they are typed, a line each with its time behind it: `疏散到南门 5分`, `报警 60秒`, `报到 1:30`.

export interface TypedStep {
  readonly title: string;
  readonly plannedSeconds: number | null;
}

const time = /[\s,，:：]*(?:(\d{1,3})[:：](\d{2})|(?:(\d{1,3})\s*(?:分钟?|min))?\s*(?:(\d{1,5})\s*(?:秒钟?|s))?)\s*$/u;

export function stepsIn(text: string): TypedStep[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(stepIn);
}

function stepIn(line: string): TypedStep {
  const found = time.exec(line);
  const [, hour, rest, minutes, seconds] = found ?? [];
  const planned = hour ? Number(hour) * 60 + Number(rest) : Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  const title = planned > 0 ? line.slice(0, found!.index).trim() : line;
  return title === '' ? { title: line, plannedSeconds: null } : { title, plannedSeconds: planned > 0 ? planned : null };
}
