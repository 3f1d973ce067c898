import type { CheckFormat } from '../commands';
import type { Reporter, ReportOptions } from './reporter';

/** The reporter of a format; only that one is loaded. */
export async function reporterOf(format: CheckFormat, options: ReportOptions): Promise<Reporter> {
  switch (format) {
    case 'text':
      return (await import('./text')).textReporter(options);
    case 'json':
      return (await import('./json')).jsonReporter(options);
    case 'sarif':
      return (await import('./sarif')).sarifReporter(options);
    case 'github':
      return (await import('./github')).githubReporter();
    case 'junit':
      return (await import('./junit')).junitReporter(options);
    case 'summary':
      return (await import('./summary')).summaryReporter(options);
    case 'gitlab':
      return (await import('./gitlab')).gitlabReporter();
    case 'html':
      return (await import('./html')).htmlReporter(options);
    case 'csv':
      return (await import('./csv')).csvReporter();
  }
}
