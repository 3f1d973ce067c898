import script from '../page/main?page';
import style from '../page/page.css?page';

/** What the page says of its own, in the display language. */
interface Words {
  readonly language: string;
  readonly title: string;
  readonly save: string;
}

/** The page around the picture. It may run its own script only and reaches nothing. */
export function picturePage({ language, title, save }: Words): string {
  const nonce = randomWord();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body class="empty">
<header><button id="export">${escaped(save)}</button></header>
<main>
<h1>${escaped(title)}</h1>
<div id="status" role="status"><p id="text"></p><p id="actions"></p></div>
<section id="wide"></section>
<section id="tall"></section>
<section id="narrow"></section>
</main>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}

function randomWord(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
