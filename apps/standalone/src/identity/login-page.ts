import type { DemoPerson } from './accounts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const STYLE = `
body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
button { display: block; width: 100%; text-align: left; font: inherit; padding: .7rem 1rem; margin: .4rem 0;
  border: 2px solid #05518a; border-radius: .4rem; background: #fff; cursor: pointer; }
button:hover, button:focus { background: #e7f1f9; outline: 3px solid #ffc515; }
small { color: #444; }
.demo { background: #fff3c4; border-left: .4rem solid #ffc515; padding: .6rem 1rem; }`;

const choice = ({ login, name, work }: DemoPerson): string =>
  `<button name="login" value="${escape(login)}"><strong>${escape(name)}</strong><br><small>${escape(work)}</small></button>`;

const group = ([organisation, people]: [string, readonly DemoPerson[]]): string =>
  `<h2>${escape(organisation)}</h2>${people.map(choice).join('')}`;

/** One button a person. There are no passwords: whoever reaches this machine may be anyone here. */
export const loginPage = (uid: string, people: readonly DemoPerson[]): string => {
  const names = [...new Set(people.map(({ organisation }) => organisation.name))];
  const groups = names.map((name): [string, readonly DemoPerson[]] => [
    name,
    people.filter(({ organisation }) => organisation.name === name),
  ]);
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Aanmelden - Wisselzone (demo)</title><style>${STYLE}</style></head>
<body><main><h1>Aanmelden</h1>
<p class="demo"><strong>Demo.</strong> Deze personen zijn verzonnen. Kies wie u wilt zijn; een wachtwoord is er niet.
In een echte omgeving meldt u zich hier aan met ACM/IDM.</p>
<form method="post" action="/oidc/interaction/${escape(uid)}">
${groups.map(group).join('\n')}
</form></main></body></html>`;
};
