import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Report } from '../report';

/** What the panel loads before anything is asked of it, compressed. */
export function benchWeight(report: Report, build: string): void {
  const page = readFileSync(`${build}/sidepanel.html`, 'utf8');
  // The page names every script that its own imports, one through another, and its styles.
  const files = [...page.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file);
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(build + file), { level: 9 }).length,
    0,
  );
  report.title('Scripts and styles the panel loads before anything is asked, compressed');
  report.kilobytes(`${files.length} files`, bytes / 1000, 45);
}
