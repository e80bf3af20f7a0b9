import type { SealedDocument } from '../sealing/sealed-document.js';

/** A stakeholder of the register who may be a person by name: masked, unless the screener says that it may stay. */
export interface ProposedMask {
  /** As the register has it: what the screener names to let it stay. */
  readonly text: string;
  /** The words of it that look like a name. */
  readonly name: string;
}

/** A stakeholder whose name is their place in the list of authors is masked as one of the team. */
const AUTHOR = /^author:\d+$/;
/** What comes after one of these is a name, however it is written. */
const TITLE = /^(dr|mr|mrs|ms|miss|prof|professor|sir|dame)$/i;
/** Abbreviations of departments and jobs: ED, GPs, HCAs. */
const ABBREVIATION = /^\p{Lu}{2,}s?$/u;
/** How words begin that only departments, jobs and groups of a health service are called by. */
const PLAIN_BEGINNINGS =
  'academ accountant assess blood colorectal monitor renal administrat alliance ambulance anaesth antimicrob arthrit assistant audiolog biochem booking broadband cardiac cardiol carers chaplain clinic commission committee commun consult coordinat dermatol diabet dietet dietit discharg doctor educat elective emergenc endocrin endoscop engineer estate executive facilit famil financ gastroent geriatric governance gynaecol haematol health hospital imaging improvement informatic inpatient intensive interpret laborator leadership librar manager maternit matron medic mental messaging microbiol midwi network neonat neurol nurs nutrition obstetr occupational oncolog operating operation ophthalm optic orthopaed outpatient paediatr palliat partner pathol patient perioperat pharmac phlebotom physician physio practition procure psychiatr psycholog quality radiograph radiolog receptio recover reference registrar rehabil relatives remote research resident respirat rheumatol safeguard screening secretar specialist speech stakeholder steering stroke student supervis supplier support surgeon surger surgical survivor sustainab technician telephon theatre therap thrombos transform transfus transport trauma treatment urgent urolog vascular visitor volunteer women'.split(
    ' ',
  );
/** Shorter ones, in full: many a name begins like one of them. */
const PLAIN_WORDS = new Set(
  'access acute adult adults all an and at audit authority bank bed beds before board business by call cancer care case centre champion charge chief child children clerk clerks coach college council critical data day director elderly external for forum foundation friend friends from general group groups head home hub human in infection information lab labs lead leads league learning leisure line list local lounge low member members national night of office officer on original other our parent parents people planned play porter porters practice pre primary programme project public regional safety school schools senior sepsis service services sister sisters site social staff store supply system systems team teams the to training trust unit units user users voice voices ward wards who with without work young'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
const isPlain = (word: string): boolean => {
  const plain = word.toLowerCase().replace(/['’]s?$/, '');
  return plain
    .split('-')
    .every((part) => PLAIN_WORDS.has(part) || PLAIN_BEGINNINGS.some((beginning) => part.startsWith(beginning)));
};
const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * The words of a stakeholder's name that look like a person's: those after a title, and those with a capital that no
 * group or job is called by. In a name without any capital, the capital says nothing.
 */
export function nameWithin(text: string): string {
  const words = wordsOf(text);
  const isLowerCase = !words.some(isCapitalised);
  let isTitled = false;
  return words
    .filter((word) => {
      if (TITLE.test(word)) {
        isTitled = true;
        return false;
      }
      if (ABBREVIATION.test(word) || word.length < 2) return false;
      if (isPlain(word)) {
        isTitled = false;
        return false;
      }
      return isTitled || isLowerCase || isCapitalised(word);
    })
    .join(' ');
}

/** What the screener is shown, each once, in the order of the register. */
export function proposedMasks({ parts }: SealedDocument): ProposedMask[] {
  const { register = [] } = (parts['stakeholders'] ?? {}) as { register?: readonly { name: string }[] };
  return [...new Set(register.map(({ name }) => name.trim()))]
    .filter((text) => !AUTHOR.test(text))
    .map((text) => ({ text, name: nameWithin(text) }))
    .filter(({ name }) => name);
}
