import { anyOf } from './lexicon.ts';

/** How somebody takes a request on or answers one, folded, at the beginning of a post. */
const words = anyOf(
  `i can(?!not|'t| see| imagine| confirm (?:that )?(?:we|they) need)`,
  `i could (?!use|do with|really|not)|i(?:'ll| will) (?!need|require|be needing|want|ask)`,
  `i(?:'m| am) (?:free|available|happy|on it|on this|in$|in for|around|taking|able|good|up for|game|down|handling|covering|already|working|looking into|checking)`,
  `i(?:'d| would) (?:be happy|be glad|suggest|recommend|say|start|check|try|go|be up|ask)`,
  `i(?:'ve| have)? (?:just |already )?(?:sent|dm'?d|pinged|replied|reached|added|assigned|booked|taken|messaged|emailed|responded|answered|scheduled|blocked)`,
  `i(?:'ve| have)? got (?:this|it|you|capacity|time|bandwidth)`,
  'i have (?:time|capacity|bandwidth|availability|a slot|space|done)',
  'let me (?:check|look|take|see|get|find|ask|handle|jump|dm|know what|grab|ping|sync|connect|help)',
  '(?:more than |very |super )?happy to|glad to',
  `will (?:do|take|join|cover|reach|follow|get back|check|ping|handle|dm)|on it|dm'?d|dm'?ing`,
  'dm sent|sent (?:you|it|over)|pinged|replied|mine$|taking (?:this|it|that)',
  `got (?:it|this|you)|we (?:can|could|'ll|will) (?:cover|help|take|support|do|join|handle)`,
  'count me in|me$|looping in|adding|assigning|assigned to|checking|looking into|same here|done',
  'working on it|you (?:should|can|could|may|might|need to|have to)|try |maybe |have you',
  'did you|it depends|leave it with me|sounds good|no worries|no problem|np|sure|yes|yep|yeah',
  'ok|okay|agreed|absolutely|of course|definitely|exactly|correct|right',
  'good (?:point|question|idea)|that (?:works|would|should|is)|see (?:you|above|my|the)|talk to',
  'ask|check with|please (?:see|check|use|open|fill|refer|read|try|follow)',
  'the (?:answer|short answer)|answered|covered|pick(?:ed|ing) (?:this|it) up|claimed|i got',
  String.raw`works for me|with pleasure|consider it done|my pleasure|you're welcome|welcome|anytime|\+1`,
  String.raw`ich (?:kann|ubernehme|mache|bin dabei|schaue|kummere|melde|hab\w* (?:zeit|dir))`,
  'mach(?:e)? ich|ubernehme ich|gerne|klar',
  String.raw`je (?:peux|suis dispo\w*|m'en occupe|prends|regarde|t'ai|vous ai|m'en charge)|bien sur`,
  'avec plaisir|yo (?:puedo|me encargo|lo|la)|me encargo',
  'puedo (?:ayudar|apoyar|tomar|cubrir|yo)|lo tomo|cuenten? conmigo|claro|te escribi|con gusto',
  'eu (?:posso|cuido|pego|assumo|consigo|fico)',
  'posso (?:ajudar|pegar|cobrir|fazer|assumir|apoiar)|pode deixar|deixa comigo|conta comigo',
  'ik (?:kan|pak|neem|doe)|ci penso io|posso aiutare|me ne occupo',
  '対応します|私が|担当します|承知|了解|かしこまりました|できますよ|対応できます|我来|可以的|没问题|제가|네',
);

const offers = anyOf(
  `(?:i|we) (?:can|could|'ll|will|would) (?:also |gladly |happily )?(?:help|support|join|take|cover|run|do|assist|present|deliver|offer)`,
  `(?:i'll|we'll|i'd|we'd) (?:gladly |happily )?(?:help|support|join|take|cover|run|do|assist)`,
  `(?:i'm |i am |we're |i'd be |more than |very |super |always )?(?:happy|glad) to`,
  'i have (?:free|some|open) (?:slots?|time|capacity)',
  String.raw`(?:puedo|posso|je peux|ich kann|ik kan) \S{1,30}`,
);

/** Whether a folded clause offers help instead of asking for it. */
export function takesOn(clause: string): boolean {
  return offers.exec(clause)?.index === 0;
}

/** Whether a folded clause begins as an answer does. */
export function beginsAsAnswer(clause: string): boolean {
  const match = words.exec(clause);
  return match !== null && match.index === 0;
}
