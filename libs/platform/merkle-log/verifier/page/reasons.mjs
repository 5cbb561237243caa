/** For every sentence of the verifier about a receipt, what a person reads and can do. */
export const reasons = {
  'the receipt is not one of this entry':
    'Het bewijs hoort niet bij deze regel. Of de regel is veranderd, of het zijn bestanden van twee verschillende regels.',
  'the receipt is not a tlog-proof':
    'Het eerste bestand is geen ontvangstbewijs, of het is beschadigd. Kies het bestand dat eindigt op .tlog-proof.',
  'something is not base64': 'Een hash, handtekening of sleutel is beschadigd: dat is geen base64.',
  'base64 is not in its one spelling':
    'Een hash, handtekening of sleutel is veranderd: er staan tekens in die er niet horen.',
  'a size or index is no number up to 2^53-1':
    'Het bewijs noemt een plaats of een aantal dat geen geldig getal is.',
  'a hash is not 32 bytes': 'Een hash in het bewijs heeft niet de juiste lengte.',
  'the key of the log is not <name>+<id>+<key>':
    'De sleutel is niet volledig. Neem de hele regel over: naam+nummer+sleutel.',
  'the key of the log is of a type this verifier does not know':
    'De sleutel is van een soort die deze pagina niet kent.',
  'the key of the log has another id':
    'Het nummer in de sleutel past niet bij de sleutel zelf. Vraag de sleutel opnieuw aan de beheerder van het log.',
  'a checkpoint is not a signed note': 'De handtekening van het log ontbreekt in het bewijs.',
  'a checkpoint has a line that is no signature':
    'In het bewijs staat een regel tussen de handtekeningen die er geen is.',
  'a checkpoint has a signature that is too short': 'Een handtekening in het bewijs is te kort.',
  'the signature of a checkpoint is wrong':
    'De handtekening van het log klopt niet. Het bewijs is veranderd nadat het log tekende.',
  'a checkpoint is not signed by the log':
    'Het bewijs is niet getekend met deze sleutel. Het komt van een ander log, of de sleutel is een andere.',
  'a checkpoint is not one of this log': 'Het bewijs is getekend, maar over een ander log.',
};
