import { tokenize } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** Legal forms and words that companies add or drop freely. Folded. */
const loose =
  wordSet(`the and und et y e co company companies corp corporation inc incorporated ltd limited llc llp lp plc pllc pvt private pte pty pt tbk
  gmbh mbh ag kg kgaa ohg ug se eg sa sas sasu sarl eurl srl spa snc sapa sl slu sau cv rl de s a bv nv vof ab aktiebolag hb oy oyj
  as asa aps a/s dd doo d o sro spol r z oo zoo sp ao oao zao ooo pao jsc ojsc pjsc cjsc fze fzco dmcc wll bsc saog qsc ksc
  kk gk kabushiki kaisha yugen goudou godo sdn bhd berhad tic sti ltda eireli me epp cia ca rt kft zrt nyrt bt ead ood eood dooel
  group groupe gruppe grupo gruppo holding holdings international intl global worldwide
  株式会社 有限会社 合同会社 有限公司 股份有限公司 株式会社 주식회사 유한회사`);

export type CompanyName = {
  /** All its words, run together: `nttdatauklimited`. */
  readonly full: string;
  /** Without legal forms, run together: `nttdatauk`. */
  readonly core: string;
  /** The words of the core. */
  readonly words: readonly string[];
};

/** A company's name in the forms it is compared by: case, accents, punctuation and legal forms do not count. */
export function companyName(name: string): CompanyName {
  const { folded } = tokenize(name.replaceAll('&', ' and ').slice(0, 200));
  const words = folded.split(' ');
  const core = words.filter((word) => !loose.has(word));
  const kept = core.length > 0 ? core : words;
  return { full: words.join(''), core: kept.join(''), words: kept };
}
