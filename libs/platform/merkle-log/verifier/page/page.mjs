import { checkReceipt } from '../verifier.mjs';
import { reasons } from './reasons.mjs';

const the = (id) => document.getElementById(id);

const show = (kind, title, ...sentences) => {
  const strong = document.createElement('strong');
  strong.textContent = title;
  const lines = sentences.map((sentence) => {
    const line = document.createElement('p');
    line.textContent = sentence;
    return line;
  });
  the('verdict').className = kind;
  the('verdict').replaceChildren(strong, ...lines);
};

const bytesIn = async (id) => new Uint8Array(await the(id).files[0].arrayBuffer());

/** As the command line reads it: a mark at the start is a change like any other. */
const textIn = async (id) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesIn(id));

/** Where the browser cannot check there is no verdict at all, least of all a bad one. */
const canCheck = () =>
  crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']).then(
    () => true,
    () => false,
  );

const check = async () => {
  if (!globalThis.crypto?.subtle || !(await canCheck()))
    return show(
      'unknown',
      'Niet nagekeken',
      'Deze browser kent het soort handtekening niet (Ed25519). Neem een nieuwere: Chrome of Edge vanaf 137, Firefox vanaf 129, Safari vanaf 17.',
    );
  const [receipt, entry] = [await textIn('receipt'), await bytesIn('entry')];
  try {
    const { origin, index, size } = await checkReceipt(receipt, entry, the('key').value);
    show(
      'accepted',
      'Aanvaard',
      `Deze regel staat onveranderd in het log ${origin}.`,
      `Plaats ${index + 1} van de ${size} regels onder de handtekening van het log.`,
    );
  } catch (error) {
    show('rejected', 'Verworpen', reasons[error.message] ?? `Onbekende reden: ${error.message}.`);
  }
};

the('key-file').addEventListener('change', async () => {
  the('key').value = (await textIn('key-file')).trim();
});

the('form').addEventListener('input', () => {
  the('verdict').className = '';
  the('verdict').replaceChildren();
});

the('form').addEventListener('submit', (event) => {
  event.preventDefault();
  check().catch(() =>
    show('unknown', 'Niet nagekeken', 'Een bestand kan niet gelezen worden. Kies het opnieuw.'),
  );
});
