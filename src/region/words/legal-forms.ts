/**
 * Legal forms that are used in one region only, by a country that has them. Forms used in several (`SAS`,
 * `SpA`, `Ltd`) say too little and are left out.
 */
export const legalForms: Readonly<Record<string, string>> = {
  DE: 'gmbh mbh ggmbh kgaa gmbh_co_kg ag_co_kg gmbh_and_co_kg e.k. e.v.',
  FI: 'oy oyj',
  SE: 'aktiebolag',
  DK: 'aps a/s i/s k/s',
  PT: 'lda unipessoal_lda',
  NO: 'asa',
  NL: 'bv b.v. cooperatief_u.a.',
  BE: 'bvba',
  FR: 'sarl sasu eurl',
  IT: 's.r.l. srl s.n.c. s.p.a.',
  ES: 's.l. s.l.u. slu',
  PL: 'sp_z_o.o. sp_z_oo sp_z_o_o spolka_akcyjna',
  CZ: 's.r.o. sro spol_s_r.o.',
  HU: 'kft zrt nyrt',
  HR: 'd.o.o. doo d.d.',
  BG: 'eood ood ead',
  EE: 'ou',
  LT: 'uab',
  RU: 'ооо оао пао зао',
  UA: 'тов',
  TR: 'ltd_sti',
  // Norway's, Estonia's, Turkey's and Czechia's.
  EMEA: 'a.s.',
  AE: 'fze fzco fz_llc dmcc pjsc fzc',
  QA: 'q.p.s.c. wll w.l.l.',
  GB: 'plc',
  AU: 'pty_ltd pty_limited',
  IN: 'pvt_ltd private_limited pvt_limited',
  SG: 'pte_ltd pte_limited',
  MY: 'sdn_bhd berhad bhd',
  ID: 'tbk pt',
  JP: 'k.k. kk g.k. kabushiki_kaisha godo_kaisha 株式会社 有限会社 合同会社',
  KR: '주식회사',
  CN: '有限公司 股份有限公司 有限责任公司',
  IS: 'ehf',
  BR: 'ltda s/a eireli',
  MX: 's.a._de_c.v. s._de_r.l. s._de_r.l._de_c.v. sa_de_cv sapi_de_cv',
  PE: 's.a.c. eirl',
};

/**
 * Forms that other things are called as well, Alberta or an attorney general, or that are now and then used
 * elsewhere.
 */
export const doubtfulForms: Readonly<Record<string, string>> = {
  SE: 'ab',
  DE: 'ag',
  EMEA: 'jsc ojsc cjsc',
};
