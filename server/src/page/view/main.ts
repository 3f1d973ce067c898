import { Page } from './page';
import { browserLanguage, speak } from './speech';
import { Service } from './worker';

async function start(): Promise<void> {
  const service = await Service.start();
  const language = browserLanguage();
  await speak(service, language);
  await new Page(service, language).create();
}

void start();
