import type { Sentence } from './sentences.ts';
import { anyOf, either } from './lexicon.ts';

/** Things people ask for that need no CSA's work, whatever the verb. */
const chores = anyOf(
  'laptops?|macbooks?|vpn|wi-?fi|okta|workday|concur|navan|outlook|gmail',
  'google (?:drive|calendar|docs?|sheets?)|zoom(?: link)?|expenses?|expense reports?',
  String.raw`reimburse\w*|hotels?|restaurants?|dinner|breakfast|lunch(?! (?:and|&|n|'n') learns?|&)`,
  'coffee|beers?|drinks?|tea|pizza|snacks?|cake|swag|stickers?|t-?shirts?|hoodies?|socks|logos?',
  'passwords?|2fa|parking|taxi|uber|flights?|visas?|train tickets?|desks?|meeting room',
  'conference room|invoices?|approval|approve|approvals|sign-?off|merge requests?|mr review',
  'my mr|(?:calendar|the|an|meeting|my|your) invites?|out of office message|feedback|surveys?',
  'polls?|opinions?|headshots?|bios?|badges?|contact details|phone number|email address',
  'org chart|licen[cs]es?|nfr|seats? for|quotes?|pricing|price list|discounts?|commissions?',
  String.raw`purchase order|contracts?|ndas?|deal reg\w*|registration code|nap|vacation|holiday|hug|clone`,
  'time machine|raise|day off|break|weekend|babysitter|dog|cat|charger|monitor|headset',
  'timesheets?|handbook|slack (?:channel|workspace|emoji|access)|emoji|gif|meme|access to',
  'onboarding buddy|performance review|benefits|payroll|salary|hr|it (?:help|support|ticket)',
  String.raw`confluence|jira access|proofread\w*|typos?|podcast|book recommendations?|playlist`,
  'blog ?posts?|articles?|deal desk|legal|finance|marketing|mdf|procurement|unlock|reset',
  String.raw`slack connect|permissions?|my (?:\S{1,30} )?(?:account|login|user)`,
  'add (?:me|him|her|them|us|the partner|this) to|spare ticket|concert',
  '(?:edit|admin|view(?:er)?) (?:rights|access)|translate|shirt size|payment|order form',
  'po number|skus?|entitlements?|billing|name of the|travel dates',
  'ノートパソコン|経費|ランチ|飲み会|領収書|パスワード',
);

/** Documents; asking for one is an errand, asking for help to make one is not. */
const papers = either(
  'decks?|slides?|slide ?decks?|templates?|recordings?|links?|§link|docs?|documents?',
  'documentation|pdfs?|spread ?sheets?|lists?|one-?pagers?|white ?papers?|datasheets?',
  'case stud(?:y|ies)|notes|minutes|agendas?|examples?|screenshots?|videos?|url|page|sheet',
  'files?|brochures?|photos?|pictures?|pics?|images?|badge|attendee list|attendees|collateral',
  'calendars?|info|information|details|numbers|data|report|dashboard|status|materials?|script',
  String.raw`password|email|login|credentials|battle ?cards?|comparison|folien|vorlage\w*|unterlagen`,
  'aufzeichnung|modele|support de presentation|lien|enregistrement|plantilla|enlace|grabacion',
  'modelo|gravacao|planilha|presentatie',
);
const papersInJapanese = '資料|リンク|録画|テンプレート|スライド|ファイル';

const fetches = either(
  'share|sharing|send|sends|post|forward|drop|point|link|find|locate|have|has|had|got|get|know',
  'grab|copy|upload|open|need|needs|looking for|searching for|hunting for|seen|pass|give',
  `provide|where|where's|recommend|access|download|upvote|proofread|check|review|update|fill`,
  'missing|teilen|schicken|senden|finden|partager|envoyer|avoir|trouver|compartir|enviar|mandar',
  'pasar|tiene|pasarme|compartilhar|mandar|tem|passar',
);

/** A paper right after the verb; what is mentioned along the way does not count. */
const fetchesPaper = anyOf(
  String.raw`(?:${fetches}) (?:\S{1,30} ){0,6}?(?:${papers})`,
  `(?:${papersInJapanese})[^。]{0,20}(?:共有|送って|ください|ありますか|探して|教えて)`,
);
const anyPaper = anyOf(papers, papersInJapanese);

/** Verbs of a CSA's own work; with one of them a paper is only its subject. */
const efforts = anyOf(
  String.raw`help(?:ing)? (?:\S{1,30} )?(?:with|build\w*|creat\w*|prepar\w*|writ\w*|present\w*|review\w*|run\w*|position\w*|shap\w*|answer\w*|respond\w*|put\w*|design\w*|deliver\w*)`,
  'help (?:a|our|the|this|them|their|us|me|for)|support (?:on|with|for|in|at|a|our|the|them|us)',
  'join|run|deliver|co-?deliver|present|lead|host|walk|demo|speak|coach|train|customi[sz]e',
  String.raw`tailor|build|facilitate|attend|unterstutz\w*|hilfe|aide|accompagn\w*|ayud\w*|apoy\w*|ajud\w*`,
  String.raw`apoi\w*`,
  '支援|手伝|サポート|同席',
);

/** What somebody is told to do at a desk. */
const deskDuty = anyOf(
  String.raw`(?:one|body|you|u|please|pls) (?:please |pls |kindly |also |quickly |maybe )?(?:re-?send|share|send|re-?post|post|put|add|remove|delete|rename|update|upload|download|fix|restart|reset|reboot|unlock|approve|print|order|buy|book (?:an?|the) (?:\S{1,30} )?(?:room|flight|hotel|table)|bring|register|forward|tell|remind|confirm|check (?:if|whether|the)|close|reopen|move|merge|archive|pin|vote|fill|translate|correct|swap|watch|turn|stop|copy|tag|mark|link|point|name|recommend|rate|count|complete|submit|sign|log|enter|note|read|see|use|find out)`,
);

const helpFetching = anyOf(
  'help (?:me |us )?(?:to )?(?:find|locate|access|open|log ?in|download|reset|get (?:access|into)|understand the form|fill)',
  String.raw`point (?:me|us)|pointers? to|recommend\w*`,
  '(?:share|send|post|forward|drop|resend|re-?share) (?:me |us |over |out |again )?(?:the|your|that|a|any|this|his|her|their|its|some|it|them)',
);

/** Whether a folded sentence asks for a thing to be fetched or a chore to be done, not for a CSA. */
export function isErrand({ folded, clauses }: Sentence, hasRole: boolean): boolean {
  if (helpFetching.test(folded) && (anyPaper.test(folded) || chores.test(folded))) return true;
  if (hasRole) return false;
  if (chores.test(folded) || deskDuty.test(folded)) return true;
  return clauses.some((clause) => fetchesPaper.test(clause)) && !efforts.test(folded);
}
