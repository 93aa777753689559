import { anyOf, either } from './lexicon.ts';

/**
 * How people ask for somebody, folded, by language. A call turns to the readers ("can someone"), a role
 * names whom it takes ("SA for the demo"), a need states what is missing ("we need"), a wish is told of
 * somebody else ("they want").
 */
export type AskKind = 'call' | 'role' | 'need' | 'wish';

export const strengths: Readonly<Record<AskKind, number>> = { call: 4, role: 3, need: 2, wish: 1 };

const someone = either(
  'some ?(?:one|body)|any ?(?:one|body)|anyone else|one of (?:you|us|the)|any of (?:you|our)',
  'any (?:csa|sa|se|kind soul|friendly)',
);
const role = String.raw`(?:(?:channel|partner|local|regional|emea|apac|amer|our|technical|\p{L}+-speaking|german|french|spanish|portuguese|italian|dutch|japanese|english|nordic|us|uk)[ -](?:speaking )?)?(?:csas?|psas?|sas?|ses?|solutions? architects?|architects?|sales engineers?|solutions? engineers?|technical (?:resource|person|expert|help)|pre-?sales (?:resource|person)?)`;
const deed = either(
  'help|join|run|support|cover|take|present|deliver|assist|lead|host|speak|demo|walk|do|attend',
  'jump|guide|coach|co-?deliver|co-?present|step in|own|drive|pick|sit in|back|advise|train',
  'enable|handle|prepare|prep|review|show|work|hop|partner|team up|lend|spare|give|talk|explain',
  'visit|fly|meet|facilitate|respond|answer|look|build|set up|scope|size|teach|certify',
  'accompany|hold',
);
const free = either(
  'free|available|able|around|keen|up for|open|willing|happy|happen to be|in a position|on deck',
  'on hand|willing|game|interested',
);
const time = either(
  'time|bandwidth|capacity|cycles|availability|a (?:free )?(?:slot|hour|minute|moment|spare)',
  String.raw`an hour|room|half an hour|\\d+ (?:min|mins|minutes|hours?)`,
);

const calls = anyOf(
  `(?:can|could|would|will|might|may|shall) (?:please |pls |possibly |maybe |perhaps )?(?:${someone}|you|u|ya|y'all|(?:an?|the|one|our|another|any) ${role}|${role}|(?:a|the) (?:colleague|team|team member|csa team|sa team|specialist|expert)|this team|folks)`,
  `(?:(?:can|could|may|might|do) (?:we|i)|(?:be |it |is |for us )?possible (?:for us )?to|any way to|chance to) (?:please |pls |possibly |also )?(?:get|have|borrow|arrange|line up|book|find|loop|bring|request|schedule|grab|steal|engage|ask for|count on|rely on|pull in|tap|set up) (?:some|someone|somebody|an?|the|one|your|our|support|help|you|${role}|assistance|technical)`,
  String.raw`(?:is|are|r) (?:there )?(?:${someone}|any ${role}|an? ${role})(?: \S{1,30}){0,5}? (?:${free}|who|that|to (?:${deed})|in the house)`,
  String.raw`(?:is|are) ${role}(?: \S{1,30}){0,3}? (?:${free})`,
  String.raw`(?:have|has|got) (?:${someone}|any ${role})(?: \S{1,30}){0,2}? (?:${time})`,
  String.raw`(?:does|do|has|have) (?:${someone}|any ${role}|we|you guys)(?: \S{1,30}){0,3}? (?:have |got |has )?(?:${time})`,
  String.raw`do we have (?:${someone}|an? ${role}|${role})(?: \S{1,30}){0,6}? (?:who|that|to|free|available|for|could|can)`,
  `who(?:'s| is| are|se)? (?:${free}|got (?:${time})|best placed to|the (?:right|best) (?:person|${role}) to)`,
  `who(?:'d| would)? (?:like to|love to|fancies|can|could|might|may|has (?:${time})|have (?:${time})|wants to (?:come|join|help|run|take|do|present|speak|deliver|own|fly|jump|go)|would|be|is able|here can|here could)`,
  '(?:would|does|could|will) it (?:make sense|be (?:ok|okay|possible|feasible|useful|an option|helpful)) (?:for|to|if)',
  String.raw`if (?:${someone}|an? ${role}|one of (?:you|our|the) (?:\S{1,30} )?) ?(?:could|can|would|might)`,
  '(?:please|pls) (?:some|any)(?:one|body)|(?:some|any)(?:one|body) (?:please|pls)',
  String.raw`(?<!for )any ?(?:one|body)\s?\??$`,
  `^(?:please )?(?:some ?body|some ?one) (?:please |pls )?(?:rescue|save|${deed})`,
  '(?:how|what) about (?:an?|one of|some|having) ',
  String.raw`who(?:'s| is) (?:in|game|keen|free|up for (?:it|this))\s?\?`,
  String.raw`^(?:any ?(?:one|body)|some ?(?:one|body)|volunteers|takers|who)\s?\?`,
  'who (?:joins|takes|helps|supports|steps in|comes|jumps in|volunteers|does it|covers (?:it|this))',
  String.raw`^who (?:\S{1,30} ){1,10}?(?:and |or )?(?:could|can) (?:${deed})`,
  'who can (?:i|we) (?:tap|borrow|bring|pull in|book|steal|grab|get)',
  String.raw`(?:would|could|can|is|might) (?:that|this|it|an?|the) (?:\S{1,30} ){0,4}?(?:be )?(?:possible|arranged|doable|feasible|organi[sz]ed|covered)`,
  String.raw`which (?:one of you|of you|${role}) (?:can|could|is (?:${free})|has (?:${time}))`,
  String.raw`(?:${someone})(?: \S{1,30}){0,4}? (?:${free}|with (?:${time}|experience)|who (?:can|could|knows|speaks|is)|to (?:${deed})|got (?:${time})|has (?:${time})|have (?:${time})|fancy|can|could|interested)`,
  'what are the (?:odds|chances)',
  'any (?:chance|possibility|hope) of (?:an?|some|one|getting|having|help|support|your)',
  `any (?:volunteers?|takers?|slots?|interest|support|help|input|chance|availability|capacity|bandwidth|possibility|hope|${role})(?! (?:of|that) )`,
  `(?:please|pls|plz|kindly) (?:can|could|help|support|assist|join(?! (?:me|us))|advise|assign|cover|allocate|engage|loop in|provide|arrange|find us|book|send (?:an?|someone|${role})|bring|get (?:us|me|an?)|step in|jump in)`,
);

const staff = either(
  `${role}|(?:co-?|guest )?(?:speaker|presenter|trainer|instructor|host)s?`,
  'tech(?:nical)? (?:person|people|guy|resources?|brain|advocate|speaker|expert|lead)',
);

const roles = anyOf(
  `(?:${staff}|someone|somebody|help|support|assistance|backup|cover|coverage|hands|expert|volunteers?|input|guidance|attendance) (?:is |are |would be |urgently |also |kindly |still |badly )*(?:needed|wanted|required|requested|pls|please|sought)`,
  String.raw`(?:need|needs|gonna need|needing|requesting|looking (?:for|4)|looking to (?:borrow|find|get|book)|seeking|requires?|after|want|wants|could use|could do with|would like|would love|'d like|'d love|asks? for|asking for|asked for|requests|on the lookout for|chasing|scrambling for|asked to (?:find|get)|find|missing|short of|in (?:dire )?need of|still without|without) (?:to (?:have|get|find|book|borrow|engage) )?(?:some |an? |one |two |another |the |our |additional |any |one or two |one of )?(?:\S{1,30} ){0,2}?(?:${staff}|someone|somebody|volunteers?)`,
  String.raw`^(?:any |an? )?(?:${staff})\s?\?`,
  `^(?:${staff}) (?:support|help|cover|coverage|backup|assistance|time)(?=$| (?:for|on|with|needed|in|at|pls|please))`,
  `(?:no|not have an?|don't have an?|doesn't have an?|lacks? an?|lost (?:its|their|our|the)) (?:${staff})`,
  String.raw`^(?:an? |one |urgent |local |backup |spare |extra |second |another )?(?:${staff})(?:(?= (?:for|with|w/|on|at|to|in|available|free|please|pls|asap|possible|\+|@|&|tomorrow|tmrw|today|tonight|next|this)))(?! (?:to (?:partner|customer) ratio))`,
);

const needs = anyOf(
  '^(?:(?:new|csa|sa|engagement|partner|support|help|presales|demo|urgent|enablement) )*request(?! (?:is|was|form|process|has|from|queue|channel))',
  '^help|need|needs|needing|nd',
  '(?:is|are|be|urgently|still|badly|also) (?:needed|required|requested)|requires?|requiring',
  'requesting|^requests?|requested|seeking|in need of|iso|looking (?:for|4)|lookin for',
  'on the lookout for|reaching out (?:for|to (?:see|ask|get))',
  'requests (?:an?|our|some|help|support|technical|us)|searching for|on the hunt for',
  'in search of|short of|short on',
  'looking (?:to|at) (?:get|have|book|engage|bring|line up|find|schedule|run|set up|organi[sz]e|host|deliver|arrange|plan)',
  'trying to (?:find|get|line up|arrange|set up|schedule)',
  'hop(?:e|es|ing) (?:to (?:get|have|find|borrow|book|line)|for|that|someone|somebody|one of)',
  'could (?:really |do with|definitely |also )?(?:use|do with)',
  String.raw`(?:would|\S{1,30}'d) (?:really |very much |also )?(?:love|like|appreciate|welcome|value|be (?:very |so |super |most )?grateful)`,
  '(?:thankful|grateful|happy|glad|great|awesome|good|nice|appreciated|helpful|amazing|lovely|perfect|cool) if (?:an?|some|any|one|you|we|the)',
  'would (?:be )?(?:really |very |super |so )?(?:great|good|helpful|awesome|nice|amazing|useful|brilliant|ideal|fantastic|benefit)',
  '^(?:my |our |the |their |main |key )?asks?(?:$| is| here)',
  '(?:asks?|asking|asked) (?:me |us )?(?:for|that (?:an?|some|we|one|you|our)|to (?:find|get|bring|arrange|join|help|send|line|run|present|support|do)|(?:if|whether) (?:we|you|some|any|one|an?|our|the))',
  'wondering (?:if|whether)|wonder if|i was hoping|begging',
  `(?<!(?:to|will|can|could|'ll|might|may|that|which|would|did|and) )(?:help|assistance|a hand|guidance|assist) (?:with|on|for|me|us|out|from|preparing|building|running|delivering)`,
  'hand with|(?:^|please |pls )help (?:a|our|the|this|these|their)',
  '(?:^|some |any |your |tech |technical |presales |pre-sales |csa |sa |get |for |of )support (?:with|on|for|in|from|at)',
  String.raw`\S{1,30} (?:pls|plz|please)$`,
  '(?:demo|poc|pov|workshop|ebr|presales|pre-sales|rfp|enablement|technical|training|discovery|certification|practice|onsite|partner|sales|customer) (?:support|help|assistance|backup|cover|coverage|request)',
  '(?:appreciate|grateful for) (?:any|some|your|help|support|a)|sos|mayday',
  '(?:pls|plz|please) help|advise please|pls advise|send help',
  `want(?:s)? (?:help|support|assistance|us to|you to|someone to|a csa|an sa)|let's get`,
  'request:|can we|could we|shall we|is it possible|would it be possible|may i|thoughts on who',
);

const wishes = anyOf(
  'wants?|wanting|wanna|wishes to|interested in|keen (?:on|to)|asked about|asking about',
  String.raw`enquir\\w* about|inquir\\w* about|eager to|struggling|stuck|blocked|lacks?`,
);

const german = {
  call: anyOf(
    String.raw`(?:kann|konnte|wurde|mag|mochte|will) (?:\S{1,30} ){0,3}?(?:jemand|einer|wer|uns|mir|ein csa|ein sa|ein kollege)`,
    '(?:konnt|konntet|konnen|konnten) (?:ihr|sie|wir|uns)|kannst du|konntest du',
    String.raw`wer (?:\S{1,30} ){0,2}?(?:kann|konnte|hat|ist|ware|unterstutzt|hilft|ubernimmt|begleitet|macht)`,
    String.raw`hat (?:\S{1,30} ){0,2}?(?:jemand|wer) (?:\S{1,30} ){0,4}?(?:zeit|kapazitat|luft|lust)`,
    String.raw`jemand(?:en|em)?,? (?:\S{1,30} ){0,4}?(?:frei|verfugbar|zeit|da|der|die|lust)`,
    'gibt es (?:jemanden|einen)|ist jemand',
  ),
  need: anyOf(
    'brauch(?:e|en|t|te|ten)?|brauchte|brauchten|benotig(?:e|en|t)|suche|suchen|sucht|gesucht',
    String.raw`bitte(?:n|t)? um|hatten? gern\w*|wunsch(?:t|en)|mochte(?:n)?|anfrage|bedarf|fragt nach`,
    String.raw`fragen nach|unterstutz\w*|hilfe|gebraucht|benotigt|erbeten|erbitte|fehlt (?:uns|noch)`,
  ),
  wish: anyOf('wollen|wunscht?|interessiert|fragt'),
};
const romance = {
  call: anyOf(
    String.raw`(?:csa|sa|architect\w*|arquitect\w*|arquitet\w*) (?:livre|disponivel|libre|disponible|dispo|frei|verfugbar|libero|disponibile)`,
    String.raw`alg[uú]n[ao]? (?:csa|sa|arquitect\w*|companer\w*)|alguma? (?:csa|sa|arquitet\w*|colega)`,
    `algun[ao]s? de (?:ustedes|vosotros)|algum de voces|l'un de vous|einer von euch`,
    String.raw`quelqu'un (?:\S{1,30} ){0,3}?(?:peut|pourrait|de dispo\w*|est|serait|pour|dispo\w*|aurait|a)`,
    String.raw`qui (?:\S{1,30} )?(?:peut|pourrait|est dispo\w*|serait|a du temps|veut)`,
    '(?:pouvez|pourriez)[- ]vous|pourrait[- ]on|peut[- ]on|(?:serait|est)[- ]il possible',
    `merci de (?:m'|nous )?(?:aider|accompagner|contacter)|y a[- ]t[- ]il (?:quelqu'un|un)`,
    'peux[- ]tu|un coup de main',
    String.raw`(?:alguien|quien) (?:\S{1,30} ){0,4}?(?:puede|podria|disponible|tiene|me|nos|que|esta|libre|para|se apunta|con)`,
    String.raw`(?:pueden|podrian|podria|puedes|podeis|podriais|puede|podemos|podriamos) (?:\S{1,30} ){0,2}?(?:alguien|ayudar\w*|apoyar\w*|acompanar\w*|ser|contar|tener|unir\w*|participar|un|asignar\w*|dar\w*|echar\w*)`,
    '(?:me|nos) (?:ayuda|ayudan|apoya|apoyan|ayudais|echa|echais)|(?:es|seria|sera) posible',
    'hay (?:alguien|algun)|una mano',
    String.raw`(?:alguem|quem) (?:\S{1,30} ){0,4}?(?:pode|poderia|disponivel|consegue|tem|livre|que|teria|para|me|nos)`,
    String.raw`(?:podem|poderiam|poderia|podes|podemos|poderiamos|conseguem|consegue) (?:\S{1,30} ){0,2}?(?:ajudar\w*|apoiar\w*|me|nos|alguem|contar|ter|participar|um|uma|acompanhar|indicar|fazer)`,
    '(?:e|seria|sera) possivel|tem alguem|uma forca|uma mao',
    String.raw`qualcuno (?:\S{1,30} ){0,3}?(?:puo|potrebbe|disponibile|che|per)`,
    'chi (?:puo|potrebbe|e libero|e disponibile|ha tempo)',
    `(?:potete|potreste|puoi|possiamo|e possibile|sarebbe possibile|c'e qualcuno)|una mano`,
  ),
  need: anyOf(
    String.raw`besoin|cherch(?:e|ons|ent)|recherch(?:e|ons|ent)|souhait\w*|aimerai\w*|voudrai\w*|voudrions`,
    String.raw`demand(?:e|ent|ons)|il (?:me |nous |leur )?(?:faut|faudrait)|sollicit\w*`,
    String.raw`aide (?:pour|sur|avec|demandee|urgente)|aider|appui|accompagn\w*|soutien|renfort`,
    String.raw`necesit\w*|busc(?:o|amos|an|ando)|requier\w*|requerimos|solicit(?:o|a|an|amos|ud)|quisier\w*`,
    'gustaria|(?:hace|hacen|haria) falta|pid(?:e|en)|piden|pidio',
    'ayud(?:a|en|ar|arnos|arme|eme|enos)|apoy(?:o|ar|arnos|arme|en)|acompanamiento|soporte',
    'precis(?:o|a|am|amos|ando|aria|aremos|ava)|procur(?:o|amos|ando|a)',
    String.raw`solicit(?:o|a|am|amos|acao)|gostari\w*|pediu|pediram|requer\w*|ajud(?:a|ar|em|inha)`,
    'apoi(?:o|ar)|suporte|buscando',
    'bisogno|cerc(?:o|hiamo|ano)|(?:mi|ci|gli) serve|servirebbe|servono|vorre(?:i|mmo|bbe|bbero)',
    'richied(?:e|ono|iamo)|support(?:o|are)|aiut(?:o|are)',
  ),
  wish: anyOf(
    'veut|veulent|interesse\\w*|quiere|quieren|interesad\\w*|quer|querem|quero|vuole|vogliono|pidio',
  ),
};
const dutch = {
  call: anyOf(
    String.raw`(?:kan|kunnen|zou|zouden) (?:\S{1,30} ){0,2}?(?:iemand|jullie|een csa|een sa|we)`,
    String.raw`wie (?:\S{1,30} )?(?:kan|heeft tijd|is|wil|zou)|heeft iemand|is er iemand`,
    'iemand (?:beschikbaar|vrij|tijd)',
    '(?:kan|skulle|kunde) (?:nagon|noen|nogen)|har (?:nagon|noen|nogen) tid',
    '(?:czy )?(?:ktos|kto) (?:moze|moglby)',
  ),
  need: anyOf(
    'nodig|op zoek naar|zoek(?:en)?|hulp|ondersteuning|graag een|behover|soker|hjalp|trenger',
    String.raw`har brug for|soger|potrzebuj\\w*|szukam\\w*|pomoc\\w*|ihtiyac\\w*|tarvits\\w*`,
  ),
  wish: anyOf('wil|willen|vill|chce'),
};
const asian = {
  call: /いただけ|頂け|もらえ|貰え|くださ|下さ|お願い|おねがい|お力|手伝|助けて|可能でしょうか|可能な方|できる方|いませんか|いますか|いらっしゃ|どなたか|誰か|空いて|アサイン|谁能|谁可以|有没有人|能否|可以请|请帮|帮忙|麻烦|幫忙|부탁|도와|가능한 분|가능하신/,
  need: /必要|ほしい|欲しい|希望|求め|要望|依頼|探して|募集|要請|相談|支援|サポート|需要|求助|寻找|필요|요청|지원|찾고/,
  wish: /したい|興味|検討|想要|希望|원합니다/,
};

/** The first language is English; `names` says whether a capital letter marks a name in it. */
export const asks: readonly {
  readonly names: boolean;
  readonly words: Readonly<Partial<Record<AskKind, RegExp>>>;
}[] = [
  { names: true, words: { call: calls, role: roles, need: needs, wish: wishes } },
  { names: false, words: german },
  { names: true, words: romance },
  { names: true, words: dutch },
  { names: true, words: asian },
];
