import { firstLoad } from '../../first-load';
import type { Report } from '../report';

/** What the panel loads before anything is asked of it, compressed. */
export function benchWeight(report: Report, build: string): void {
  const { files, bytes } = firstLoad(build);
  report.title('Scripts and styles the panel loads before anything is asked, compressed');
  report.kilobytes(`${files} files`, bytes / 1000, 45);
}
