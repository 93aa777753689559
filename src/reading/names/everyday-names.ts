/** Company names that are everyday words too; in lower case they are only the word. */
export const everydayNames: ReadonlySet<string> = new Set(
  `adapt ahead align apple arrow aspire atlas base bell beyond bridge capital carbon catalyst center change clear cloud
  connect connection converge core delta element elements evolve expert focus forward freedom fusion future global go ground
  harmony horizon impact insight inspire integrity key kin launch level link logic matrix meridian momentum network next nexus
  now oak one onyx open optimum orange orbit origin path peak perspective phoenix pinnacle point prime pro pulse pure quest
  reach red ripple rise savvy scale shift signal sirius slalom solid source spark spring sprint step stone stream strive summit
  switch synergy target thrive tide trace unity unify venture verify vision vista wave zones wise work`.split(
    /\s+/,
  ),
);
