import { anyOf } from './lexicon.ts';

/**
 * Words that turn what sounds like a request into something else, folded. First what speaks for the whole
 * post, then (`clauseSpoilers`, `sentenceSpoilers`) what takes back only the clause or sentence it stands in.
 */
export const postSpoilers = {
  withdrawn: anyOf(
    String.raw`no longer (?:need\w*|required|necessary)|never ?mind|nvm|please ignore|ignore (?:this|my|the above)|disregard|scratch that|false alarm|found (?:someone|somebody|an? (?:csa|sa))|(?:all|now|already|been|got|is|it's) (?:sorted|resolved)|sorted (?:now|already|thanks)|we're (?:all set|covered|good)|we are (?:all set|covered|good)|all set|(?:request|ask|call) (?:is |was |has been )?(?:withdrawn|cancelled|canceled|closed)|taken care of|hat sich erledigt|erledigt|plus besoin|ya (?:no|esta resuelto)|resuelto|resolvido|ja nao precis\w*`,
    '解決しました|不要になりました|取り下げ|もう大丈夫',
  ),
  job: anyOf(
    String.raw`hiring|open (?:role|position|req|headcount)s?|job (?:opening|post(?:ing)?|description|ad)s?|vacanc(?:y|ies)|apply (?:here|now|today|by|via|on|through)|applications?|(?:employee )?referral bonus|recruit\w*|candidates?|(?:join|to join) (?:our|my|the) (?:\S{1,30} )?team|resumes?|(?:your|their|a) cv|stellen(?:anzeige|angebot|ausschreibung)|wir stellen ein|on recrute|recrutons|(?:estamos )?contratando|vaga (?:aberta|de)|vacante|careers? page|job req`,
    '採用|求人|募集職種|招聘|채용',
  ),
  bot: anyOf(
    String.raw`(?:build|pipeline|job|deploy\w*|backup) (?:#?\d+ )?(?:has )?(?:passed|failed|succeeded|finished|completed)|(?:alert|incident|firing|resolved|notification|automated|digest|report):|stage changed|(?:opportunity|lead|case|record|ticket|account) (?:\S{1,30} ){0,3}?(?:was |has been )?(?:created|updated|assigned|moved|changed)|daily digest|weekly digest|this is an automated|do not reply|has joined|joined the channel|set the channel|was added to|left the channel|pinned a message|standup (?:bot|time)|poll:|triggered by`,
  ),
  absence: anyOf(
    String.raw`out of (?:the )?office|ooo|on pto|pto|on vacation|on (?:parental |sick |annual |paternity |maternity )?leave|on holidays?|annual leave|out (?:sick|today|tomorrow|next week|until|till|from|all day|this)|(?:i'm|i am|will be|be|am) (?:out|away|off|offline)|back (?:on|in the office|at my desk|monday|next)|im urlaub|abwesend|nicht im buro|en (?:vacances|conges?)|absente?|de vacaciones|de ferias|fuera de (?:la )?oficina|fora do escritorio|in ferie|met vakantie`,
    '休暇|お休み|休みます|不在|휴가|休假',
  ),
  announcement: anyOf(
    String.raw`fyi|reminder|heads[- ]?up|announc\w*|introducing|save the date|join us|register|registration|sign[- ]?up|rsvp|(?:our|the|a|this|next|tomorrow's|upcoming|free) (?:\S{1,30} )?webinars? (?:on|is|starts|this|next|tomorrow)|now (?:available|live|open|ga)|(?:just|officially|newly) (?:released|shipped|launched|published|announced|dropped)|is (?:out|live|available|here|now)|(?:went|gone|goes) live|new (?:release|version|blog|post|course|page|handbook|deck|playbook|template|recording|episode|portal|guide|video|pricing|feature|course|module|guidance|process|policy|program(?:me)?|lab|library|path|battle ?card|one-?pager)s?|(?:please )?welcome|excited|thrilled|proud|delighted|pleased to (?:announce|share)|happy to announce|don't miss|office hours|newsletter|recordings?|deadline (?:for|to)|(?:please|pls|kindly|everyone|all|folks) (?:please )?(?:complete|update|fill|submit|log|read|note|make sure|ensure|remember|vote|react|take (?:the|this)|check out|use|add|review (?:the|your)|keep|see|find|watch|mark|respond|be aware)|check (?:it |this )?out|survey|kick(?:ing|s)? off|agenda|ankundigung|erinnerung|jetzt verfugbar|neue version|anmeld\w*|inscri\w*|rappel|nouvelle version|disponible ya|recordatorio|nueva version|ya disponible|lembrete|nova versao|disponivel agora|inscric\w*`,
    '📢|お知らせ|リリースされ|公開し|開催し|開催され|登録は|ご案内|公告|通知|공지',
  ),
  celebration: anyOf(
    String.raw`congrat\w*|closed[- ]won|we won|won (?:the|it|a|our|their)|just signed|(?:huge|big|great|massive|nice|what a|another) win|milestone|happy birthday|anniversary|woo ?hoo|yay|hooray|crushed it|well done|great (?:job|work)|glu?ckwunsch\w*|felicit\w*|bravo|felicidades|enhorabuena|parabens|complimenti|gefeliciteerd`,
    ':tada:|:trophy:|:partying_face:',
    '🎉|🥳|🏆|おめでとう|受注しました|恭喜|축하',
  ),
  status: anyOf(
    String.raw`(?:quick|small|status|short|brief|weekly)? ?updates?:|(?:quick|status|weekly|short|brief) update|went (?:really |very |super |pretty |quite )?(?:well|great|smoothly|fine|live)|wrapped(?: up)?|finished|(?:is|was|been|now|we) (?:completed?|delivered|done)|(?:is|are|has been|have been|was|were|got|now) (?:scheduled|booked|confirmed|assigned|rescheduled|moved|postponed)|confirmed for|just (?:finished|wrapped|came|got off|got back|had)|(?:meeting )?notes (?:from|of)|recap|summary of|as discussed|follow(?:ing)? up on (?:my|our|the)|is progressing|on track|in progress|lief (?:gut|super)|s'est bien passe|salio (?:bien|muy bien)|fue (?:bien|muy bien)|correu bem|foi (?:otimo|bem)`,
    '完了しました|終了しました|無事',
  ),
  joke: anyOf('haha+|hehe+|lol|lmao|rofl|jk|just kidding', ':joy:|:rofl:', '😂|🤣|笑'),
} as const;

export type PostSpoiler = keyof typeof postSpoilers;

export const clauseSpoilers = {
  offer: anyOf(
    String.raw`(?:if|should|when|whenever|in case|once|where) (?:(?:you|your|u|they|a partner|partners|any partner|people|any of your|one of your|your partners?|the partner|customers?|a customer)\b)|(?:if|should|in case) (?:any ?one|some ?one|any ?body|some ?body) (?:needs?|wants?|asks?|require|would like|is looking|is interested|else)|any ?one (?:who|that|else who)?\s?(?:needs?|needing|wants?|wanting|interested (?:can|in|please|should)|is interested|would like)|any ?one can (?:join|attend|register|use)|(?:those|people|folks|partners|everyone|everybody|whoever|teams) (?:who|that|of you who)?\s?(?:needs?|wants?|looking)|feel free|don't hesitate|give me a shout|reach out (?:to me|if|any ?time)|(?:ping|dm|message|contact|ask|call) (?:me|us) (?:if|when|any ?time|for)|any questions|wenn ihr|falls (?:ihr|jemand|du|sie)|bei (?:bedarf|fragen)|si vous|n'hesitez pas|si (?:alguien )?necesit\w*|no duden|cualquier duda|se (?:alguem )?precis\w*|qualquer duvida|bij vragen|mocht je`,
    '必要な方は|ご希望の方|興味のある方|質問があれば|必要であれば',
  ),
  negated: anyOf(
    String.raw`(?:don't|do not|doesn't|does not|didn't|did not|won't|will not|wouldn't|no longer|not|never|nobody|no one|isn't|aren't|wasn't|weren't|dont|doesnt) (?:\S{1,30} ){0,2}?(?:need\w*|requir\w*|want\w*|look\w*|ask\w*|request\w*|interested|keen|planning|after)|no (?:need|help|action|ask|rush|support|request)|no \S{1,30} (?:is |are )?(?:needed|required|necessary)|nothing (?:needed|required|to do)|(?:brauch\w*|benotig\w*) (?:\S{1,30} ){0,3}?(?:kein\w*|nicht\w*)|kein\w* (?:bedarf|hilfe|unterstutzung)|pas besoin|(?:n'ai|n'a|n'avons|n'ont) (?:pas|plus) besoin|no (?:necesit\w*|hace falta|requier\w*)|nao (?:precis\w*|e necessari\w*|requer)|geen \S{1,30} nodig`,
    '必要ありません|必要ない|必要はありません|不要|不需要|필요 없',
  ),
  thanks: anyOf(
    String.raw`thanks|thank you|thank u|thx|ty|tysm|thankyou|kudos|shout ?-?outs?|props|hats off|(?<!(?:would|'d|will) (?:really |very much |greatly |highly |so )?)(?:really |much |so )?appreciated?(?: the| your| you| all| how| it$|$)|grateful (?:to|for)|big up|danke\w*|vielen dank|merci(?! d)|gracias|obrigad\w*|valeu|grazie|bedankt|dankjewel|tack`,
    '🙏|ありがと|感謝|助かりました|谢谢|感谢|감사',
  ),
} as const;

export const sentenceSpoilers = {
  done: anyOf(
    String.raw`(?:that's|it's|that is|it is|is|was|are|were|all) (?:now |already )?(?:done|over|behind us|history)|(?:delivered|did|ran|gave|handled|took|showed|covered|solved|fixed) (?:it|that|this|one|them)|already (?:did|done|delivered|sent|ran|answered|handled|have one|has one)|(?:works?|working) (?:fine|now|well|again)|(?:needed|wanted|ran|did|delivered|had) .{0,60}?last (?:week|month|quarter|year)|(?:^|and |so )(?:i|we) (?:have |just |already )?(?:asked|requested|told|pinged|emailed)|jumped in|stepped in`,
    '済み|終わりました',
  ),
  coverage: anyOf(
    String.raw`who(?:'s| is| are)? (?:currently |now |normally |usually )?(?:cover\w*|own\w*|looks? after|looking after|handl\w*|takes care|manag\w*|responsible|in charge|aligned|assigned|mapped)|who (?:supports|runs|leads|does|works with|serves)|who(?:'s| is| are|se| would be|'d be| might be) (?:the |our |my |your )?(?:\S{1,30} ){0,2}?(?:csas?|sas?|psa|pam|ptm|cam|contacts?|poc|point of contact|owner|lead|manager|person|go-?to|counterpart|sme)|who (?:the|our|my) (?:csa|sa|pam|contact)|which (?:csa|sa|pam|region|team|person)s? (?:covers?|is|are|supports?|owns?|looks|handles?|does|should)|who (?:should|do|can|would|could|shall) (?:i|we) (?:talk|speak|contact|reach|ping|ask|go|dm|message|turn|loop|work)|any (?:csa|sa)s? (?:based|located|covering|assigned|aligned)|(?:is there|do we have|have we got) (?:an?|any|already an?) (?:dedicated |specific |local |named )?(?:csa|sa|pam|psa|contact|architect)s? (?:for|in(?! the house)|covering|assigned|based|aligned|who covers)|wer (?:betreut|ist zustandig|deckt|ist (?:der|die|euer|unser)|kummert)|qui (?:couvre|s'occupe|est (?:le|la|notre)|gere)|quien (?:cubre|lleva|es (?:el|la)|atiende|se encarga)|quem (?:cobre|atende|e (?:o|a)|cuida|responde)|chi (?:copre|segue|e il)|wie (?:dekt|is (?:de|onze))`,
    '担当は(?:誰|どなた)|担当者は|どなたが担当|誰が担当|谁负责|담당자',
  ),
  process: anyOf(
    String.raw`how (?:do|can|should|would|does|did|is|are|long|many|much|often|far|come)|what(?:'s| is| are|s)|what (?:do|does|did|would|should|if|about|happens?|time|kind|happened)|where(?:'s|s)|where (?:do|can|is|are|should|did|would|does|to)|why|when (?:do|does|is|are|will|did|can|should)|is there (?:an?|any|some) (?:process|form|template|way|list|page|doc\w*|deck|channel|calendar|guide|example|recording|sla|limit|recommended|official|standard|plan|difference)|(?:do|should|can|must) (?:i|we) (?:need to|have to|use|open|post|log|fill|submit|register|still|share|charge|give|offer)|can (?:i|we|partners) (?:request|engage|use|ask|book|invite|share|add|change|edit|see|cancel|reuse)|is this (?:still )?the (?:right|correct)|does (?:gitlab|duo|it|this|that|the (?:bot|product|platform|form))|can (?:gitlab|duo|the (?:product|runner|bot|platform|form))|do (?:you|they) (?:still )?(?:need|want|have|know)|did (?:you|they|we|the)|is (?:it|this|that|he|she|the) (?:ok|true|still|just|really|supported|possible to (?:use|configure|migrate))|wie (?:kann|funktioniert|lange|beantrage|geht)|was ist|wo (?:finde|ist|kann)|^comment|quel(?:le)? |ou (?:est|puis|trouver)|como (?:puedo|se|hago|funciona|faco|posso|solicito)|^cual|donde|^qual|onde`,
    'どうすれば|どうやって|方法|どこにあり|いつから|何ですか|とは|流程|怎么',
  ),
  know: anyOf(
    String.raw`(?:does|do|did|has|have|is|was|are) (?:any ?(?:one|body)|some ?(?:one|body)|you|y'all|any of you|you guys|folks|we)(?: \S{1,30}){0,4}? (?:know|remember|recall|seen|saw|tried|try|heard|hear|read|used|using|experienced|noticed|notice|think|got (?:a|an|the|any)|have (?:a|an|the|any|some)(?! (?:hour|moment|min\w*|slot|free|spare|half|few|time|availability|capacity|bandwidth|gap|opening|quick|cycles))|have (?:slides|experience|good|access|links?|examples?|ideas?|tips|insight|info|update)|come across|else|going|attend\w*|in (?:the office|town|berlin|london|paris)|watch\w*|encountered|ran into|run into|seeing|having|heading|travel\w*|doing|planning|come|managed)|(?:(?:(?:some|any) ?(?:one|body)|you|please) (?:please )?(?:tell|remind) (?:me|us) (?:who|what|when|where|how|why|which|if|whether|about)|clarify|confirm (?:if|whether|that|the))|any ?(?:one|body) (?:know|knows|seen|tried|else|going|attending|been|remember|heard|used|have (?:a|an|the|any)|got (?:a|an|the|any)|up for (?:a |some )?(?:lunch|coffee|beer|drink|dinner|padel|run|game|quiz)|here|in (?:the office|town)|at|watching|fancy (?:a|some)|want)|who(?:'s| is| else|se)? (?:else|going|attending|in (?:the office|town)|speaking|wrote|coming|excited|ready|watching|remembers?|knows)|any (?:idea|ideas|news|updates?|word|thoughts|tips|recommendations?|feedback|progress|experience|best practices?|examples?|luck|suggestions?|insights?|objections|plans)|(?:weiss|kennt) jemand|hat (?:\S{1,30} ){0,2}?(?:schon|jemals|erfahrung)|quelqu'un (?:sait|connait|a deja|aurait (?:le|la|un lien))|alguien (?:sabe|conoce|ha|tiene (?:el|la|un|una) (?:link|enlace|deck|plantilla))|alguem (?:sabe|conhece|ja|tem (?:o|a|um|uma) (?:link|deck|template|modelo))|qualcuno (?:sa|conosce)|weet iemand`,
    '知って|ご存じ|ご存知|経験ある方|知道|아시는',
  ),
  aboutBot: anyOf(
    String.raw`/engage-csa|engage[- ]csa|(?:the|this|that|a|your) (?:\S{1,30} )?bot|slash command|chat ?bot|bot (?:is|does|not|just|seems|posted|asks?)`,
  ),
} as const;
