import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('beside those who use it', () => {
  itAnswers(classify, [
    [
      "a company's people deliver",
      "Wipro's people are in Chennai, users sit at a hospital in Denver",
      'AMER',
    ],
    [
      "a company's team delivers",
      'Infosys team sits in Pune, the end users are all at a utility in Bergen',
      'EMEA',
    ],
    [
      'a team of a company delivers',
      'Das Team von Infosys sitzt in Pune, die Endanwender sind alle in Linz',
      'EMEA',
    ],
    ['a team works for somebody', 'TCS team in Chennai, for a retailer in Minneapolis', 'AMER'],
    ['those of two regions stay open', 'users sit in Gothenburg and Hyderabad', 'ambiguous'],
    ['a team alone is served', 'the team that needs help sits in Porto', 'EMEA'],
  ]);
});

describe('where somebody asks from', () => {
  itAnswers(classify, [
    ['is the asker', 'customer is the Bundesagentur für Arbeit, they rang from Toronto', 'EMEA'],
    ['counts when nothing else is told', 'they asked from Madrid for a demo', 'EMEA'],
    ['is where a company is out of', 'LG CNS out of Seoul, factory go-live in Reynosa', 'AMER'],
    ['is where a go-between is', 'Kuwait ministry via Dell Technologies Round Rock', 'EMEA'],
    ['is who introduced somebody', "intro'd by the Lyon office of Atos to their Pune customer", 'APAC'],
    ['is the form it came through', 'It came through the AMER form, the account is a Basel pharma', 'EMEA'],
    ['is where a quote comes from', 'Sopra Steria quoting from Toulouse, users are in Québec City', 'AMER'],
    ['is where somebody was brought from', 'They bring us a Leeds bank from their Canadian office', 'EMEA'],
    ['is told in Chinese', '新加坡的合作伙伴正在为迪拜的一家银行做项目', 'EMEA'],
    ["is the customer's, who asks", 'hospital wrote from Denver, wants CI', 'AMER'],
  ]);
});

describe('GCC', () => {
  itAnswers(classify, [
    ['is a capability centre of a company', 'GCC of a US bank in Chennai, 300 seats', 'APAC'],
    ['is a capability centre in a city', 'their GCC in Hyderabad needs a workshop', 'APAC'],
    ['is the Gulf with a city there', 'GCC deal, bank in Riyadh', 'EMEA'],
    ['is the Gulf alone', 'GCC partner enablement', 'EMEA'],
  ]);
});

describe('a place that was', () => {
  it.each([
    ['was Dublin, is now Osaka: the team moved in May', 'APAC'],
    ['UK was first, now it is Japan', 'APAC'],
    ['war Stuttgart, ist jetzt Atlanta', 'AMER'],
    ["c'était Lyon, c'est maintenant Montréal", 'AMER'],
    ['It was Sydney until March, is now Cape Town', 'EMEA'],
    ['from Lyon to Hanoi it moved, the whole platform team', 'APAC'],
  ])('gives way to the one that is: %s', (text, answer) => {
    expect(answerTo(classify, text)).toBe(answer);
  });

  it('stays when no place follows', () => {
    expect(answerTo(classify, 'it was Dublin and Osaka that asked')).toBe('ambiguous');
  });
});
