/**
 * What people in the channel speak of, folded: patterns of whole words, but for scripts that put no spaces
 * between words.
 */
function anyOf(...wordings: readonly string[]): RegExp {
  const spaced = wordings.filter((wording) => /[a-z0-9]/.test(wording));
  const joined = wordings.filter((wording) => !/[a-z0-9]/.test(wording));
  return new RegExp([`(?<![a-z0-9])(?:${spaced.join('|')})(?![a-z0-9])`, ...joined].join('|'), 'u');
}

/** What a CSA is asked about, folded: the work itself, the people who do it, and for whom. */
const work = anyOf(
  'demos?|demonstrations?|demoing|pocs?|povs?|pilots?|proofs? of (?:concept|value)|workshops?',
  'hands[- ]on|enablement|enabling|enable|trainings?|train|pre-?sales|technical discovery',
  String.raw`discovery|certif\w*|certs?|labs?|sandbox|ebrs?|qbrs?|business reviews?|success plans?`,
  'boot ?camps?|architecture|deep[- ]dives?',
  'technical (?:call|session|review|overview|questions?|deep|support|conversation|win|validation|evaluation|enablement)',
  'rfps?|rfis?|rfx|tenders?|bids?|migrations?|presentations?|present|sessions?',
  String.raw`lunch (?:and|&|n|'n') learns?|whiteboard\w*|escalat\w*|sizing|scoping|proposals?|pitch|sow`,
  'services (?:offering|package|catalogue?|practice|portfolio)',
  'service (?:offering|package|catalogue?)|practice(?:[- ]building)?|sales plays?|plays?',
  'co-?sell|account (?:mapping|planning|plan)|onboarding|keynote|speak(?:er|ing)?|roadmap',
  'use cases?|competitive|battle ?cards?|evaluation|value stream|assessment|health ?check',
  String.raw`solution design|reference architecture|technical|opps?|opportunit\w+|deals?|pipeline`,
  'customer (?:call|meeting|session|visit)s?',
  'partner (?:day|event|meeting|call|session|summit)s?|roundtable|hackathon|ctf|implementation',
  'rollout|ci/cd|devsecops|security (?:review|scanning|questions?)|duo|ultimate|positioning',
  String.raw`objections?|follow-?up|onsite|on-site|go[- ]to[- ]market|gtm|champions?|coach\w*|mentor\w*`,
  String.raw`upskill\w*|ramp(?:ing)? up|up to speed|design review|compliance|pipelines?|questionnaires?`,
  String.raw`bake-?offs?|design|dry run|rehears\w*|tech (?:talk|eval\w*|win|check|call|session)|q&a`,
  'intro(?:duction)?|overview|walk-?through|brown bag|masterclass|booth|whiteboard|sanity check',
  'reviews?|talk (?:at|on|about|for)|trade fair|conference|roadshow|kick-?off',
  '[a-z]{0,20}(?:workshop|schulung|termin|demo|training|prasentation|zertifizierung|ausschreibung)[a-z]{0,10}',
  String.raw`vorfuhrung\w*|schulung\w*|ausschreibung\w*|kundentermin\w*|termin|angebot\w*`,
  String.raw`zertifizierung\w*|prasentation\w*|vortrag\w*|einfuhrung\w*|projekt|webinar-sprecher`,
  String.raw`vertriebs\w*|technische\w*`,
  String.raw`avant[- ]vente|prevente|atelier\w*|formation\w*|appel d'offres?|rendez[- ]vous|rdv`,
  String.raw`presentation\w*|opportunite\w*|soutenance|reunion|maquette`,
  String.raw`trein\w*|capacit\w*|entren\w*|demonstr\w*|former|animer|schulen|migra\w*|preventa|taller\w*`,
  String.raw`capacitaci\w*|demostraci\w*|reunion\w*|licitaci\w*|certificaci\w*|presentaci\w*`,
  String.raw`oportunidad\w*|sesion\w*|formaci\w*|entrenamiento|charla`,
  String.raw`pre[- ]?vendas?|treinament\w*|capacita\w*|demonstrac\w*|reuniao|reunioes|licitac\w*`,
  String.raw`certificac\w*|apresentac\w*|oportunidade\w*|sess(?:ao|oes)|oficina|palestra|proposta`,
  String.raw`formazione|dimostrazion\w*|gara|presentazion\w*|riunione|opportunita|prevendita|presentatie`,
  String.raw`opleiding|klantgesprek|aanbesteding|sessie|utbildning|szkoleni\w*`,
  'デモ|ワークショップ|トレーニング|商談|提案|説明会|打ち合わせ|打合せ|ミーティング|勉強会|認定|検証|案件|プリセールス|セッション|技術|ハンズオン|講演|登壇|イベント',
  '研修|演示|培训|方案|招标|售前|认证|데모|워크샵|교육|기술|세션|제안',
);

const roles = anyOf(
  '(?:(?:partner |channel )?(?:csas?|psas?|sas?))(?! (?:call|weekly|team|offsite|sync|channel|all hands|community|rotation|board|list|meeting|newsletter))',
  'solutions? architects?|architects?|ses|sales engineers?|solutions? engineers?',
  'technical (?:resource|person|expert|specialist|colleague)',
  String.raw`presales (?:resource|engineer|person)|solution(?:s)?architekt\w*|architekten?|architectes?`,
  String.raw`arquitecto\w*|arquitet\w*|ingeniero\w* preventa|resource|co-?presenter|trainer|presenter`,
  'アーキテクト|エンジニア|架构师|아키텍트',
);

const partners = anyOf(
  `partners?|partner's|channel|resellers?|distributors?|disti|vars?|gsis?|sis|msps?`,
  String.raw`integrators?|systemhaus\w*|partnerin|partenaires?|revendeurs?|integrateur\w*|parceir\w*`,
  String.raw`socios?|revenda\w*|integrador\w*|canal|distribuidor\w*|rivenditor\w*|alliance`,
  'パートナー|販売店|代理店|合作伙伴|伙伴|经销商|파트너|리셀러',
);

const customers = anyOf(
  String.raw`customers?|clients?|end[ -]?users?|prospects?|cust|endkunde\w*|kunde|kunden|kundin|clientes?`,
  String.raw`klant\w*|client\w* final\w*|kund|klient\w*`,
  'お客様|顧客|客先|ユーザー|客户|고객',
);

/** A day or a hurry. Says nothing about the topic, but much about a live request. */
const whens = anyOf(
  String.raw`today|tomorrow|tmrw|tonight|asap|urgent\w*`,
  String.raw`(?:next|this|by|on|before) (?:week|month|quarter|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*)|monday`,
  String.raw`tuesday|wednesday|thursday|thurs|friday|eod|eow|within \d+ \w+`,
  String.raw`in (?:two|three|\d+) (?:days|weeks)`,
  String.raw`\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*`,
  String.raw`(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}|morgen|nachste\w*|montag|dienstag`,
  'mittwoch|donnerstag|freitag|demain|prochaine?|lundi|mardi|mercredi|jeudi|vendredi|manana',
  'proxim[oa]|lunes|martes|miercoles|jueves|viernes|amanha|segunda|terca|quarta|quinta|sexta',
  'dringend|urgente?',
  '明日|来週|今週|今月|来月|至急|月曜|火曜|水曜|木曜|金曜|明天|下周|다음 주|내일',
);

/** What we make and what it runs on: half a topic, since everybody here talks of it. */
const products = anyOf(
  'runners?|sast|dast|gitops|kubernetes|k8s|helm|ci|pipelines?|value streams?|agentic|agents?',
  String.raw`self-managed|air-gapped|geo|migrat\w*|upgrades?|integrations?|jenkins|bitbucket|azure devops`,
  'bamboo|subversion|gitlab|platform|scanners?|compliance|duo|consultants?',
);

/** Helping as such; with a partner or a customer it is a topic. */
const helping = anyOf(
  String.raw`help\w*|support\w*|assist\w*|guidance|advice|hand|backup|cover|technical|technically`,
  String.raw`unterstutz\w*|hilfe|helfen|technische?\w*|aide|aider|appui|accompagn\w*|technique|ayud\w*`,
  String.raw`apoy\w*|tecnic\w*|ajud\w*|apoi\w*|aiut\w*|hulp|ondersteuning`,
  '支援|手伝|サポート|技術|帮|支持|도움|도와|지원',
);

/** The topics by name; of a word that belongs to several the first counts. */
export const topics: ReadonlyMap<string, RegExp> = new Map([
  ['ROLE', roles],
  ['PARTNER', partners],
  ['CUSTOMER', customers],
  ['WHEN', whens],
  ['WORK', work],
  ['PRODUCT', products],
  ['HELP', helping],
]);
