import { describe } from '@jest/globals';
import { classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('who asks, delivers or pays', () => {
  itAnswers(classify, [
    [
      'is not who is trained',
      "Computacenter's Berlin folks asked us to help; the dev shop sits in Guadalajara",
      'AMER',
    ],
    ['works for a customer', 'Polish delivery center for a US telco', 'AMER'],
    ['is a team for a customer', 'Polish dev team for a US telco', 'AMER'],
    ['wants it for its own team', 'The Tokyo-based SI wants training for its Dallas delivery team', 'AMER'],
    ['supports a company', "Slalom's Denver people support Ørsted", 'EMEA'],
    ['builds what others use', 'built in Kyiv, used in Sydney', 'APAC'],
    ['hosts what others use', 'shared instance in Stuttgart used by the Suzhou plant only', 'APAC'],
    [
      'signs the papers',
      'a shipping line out of Hobart, the paperwork runs over their Rotterdam entity',
      'APAC',
    ],
    ['is the partner at a bank', 'a bank in Osaka, Capgemini in Lyon', 'APAC'],
    ['is only who sells', 'customer in Osaka via partner in Lyon', 'APAC'],
    [
      'is trained, whomever they work for',
      'course for 12 people of Endava in Iași, they work for US clients',
      'EMEA',
    ],
    ['does the work', "Persistent's people in Nagpur will do the work, users are in Albuquerque", 'AMER'],
    ['sent it here', 'sent here by the Paris team: the railway JV in Hanoi needs help', 'APAC'],
    ['passes it on', 'raised by AMER, meant for Oman', 'EMEA'],
    ['is a person', 'Brooklyn and Dakota from our CS team say a bank in Oslo called', 'EMEA'],
  ]);
});

describe('a hurried text', () => {
  itAnswers(classify, [
    ['has no commas', 'customer in Osaka partner in Lyon', 'APAC'],
    ['has no commas, the other way round', 'partner in Lyon customer in Osaka', 'APAC'],
    ['has no commas in Spanish', 'cliente está en Osaka partner francés', 'APAC'],
    ['has no commas before an event', 'customer in Osaka met at KubeCon Paris', 'APAC'],
    ['has no capitals', 'a french si for a project in osaka', 'APAC'],
    ['has no capitals in a state', 'a bank from paris, tx', 'AMER'],
    ['has no capitals in two cities', 'lyon and japan', 'ambiguous'],
  ]);
});

describe('what was so once', () => {
  itAnswers(classify, [
    ['is a book it was in', "The opp was transferred from Sergio's EMEA book: it's Singtel now", 'APAC'],
    ['was said first', "I said Lyon, it's Osaka", 'APAC'],
    ['is what a team names', 'EMEA said it belongs to APAC', 'APAC'],
    ['is an office that closes', 'Dev team in Kraków is being closed, all moves to Jersey City', 'AMER'],
    ['is an earlier post', 'pls ignore my post from this morning about Zurich, it is for Denver', 'AMER'],
    [
      'is a name left over',
      "Opp name says 'APAC-Renewal-2026' but that's a leftover, it's for Ghent",
      'EMEA',
    ],
    [
      'is a deal that was lost',
      'We lost the mining deal in Kalgoorlie, but now have a utility in Norwich',
      'EMEA',
    ],
    [
      'is what is on paper',
      'They are a US startup on paper (Delaware), all engineers sit in Tel Aviv',
      'EMEA',
    ],
    ['is a record that is wrong', "seen Sao Paulo in the CRM? that's wrong. Users are in Chiang Mai", 'APAC'],
    ['is where a person moved', 'My boss moved from Dubai to Texas. The opp stays in Makati', 'APAC'],
    ['was cancelled', 'cancelled for Denver, on for Dresden', 'EMEA'],
    ['was handled elsewhere', "used to be handled from London, it's been Sydney since March", 'APAC'],
    [
      'is what somebody was told',
      'told to send this to the EMEA queue, but treat it as an APAC deal',
      'APAC',
    ],
    [
      'is a bank that is not meant',
      "ANZ (the bank) is not the customer here. It's a credit union in Boise",
      'AMER',
    ],
  ]);
});

describe('codes and short names', () => {
  itAnswers(classify, [
    ['of an airport, with whom it is about', 'JNB bank', 'EMEA'],
    ['of a city that is an everyday word', 'customer in Rio', 'AMER'],
    ['of cities that are joined', 'either Rome or Rio, TBC', 'ambiguous'],
    ['of a city that is a first name', '90% Milan, 10% Miami', 'EMEA'],
    ['of a state', 'NSW Dept of Education, 2,500 seats', 'APAC'],
    ['of a postal district', 'customer: 1 Canada Square, London E14 5AB', 'EMEA'],
    ['of a state behind an unknown town', 'Crown Equipment, New Bremen OH', 'AMER'],
    ['of a city that is near', 'an hour outside of Milan, machine builder', 'EMEA'],
    ['of a capability centre', "they and the client's GCC (also Chennai) need onboarding", 'APAC'],
    ['of a version', 'upgrade from Free', 'unknown'],
    ['of a release', 'Brandenburg is the release name they chose', 'unknown'],
    [
      'of a company, told by its form',
      "they call themselves 'Manila Envelope Co' but it's in Gdansk",
      'EMEA',
    ],
    ['of a company, told by a bracket', 'London Drugs (the Vancouver retailer) evaluates us', 'AMER'],
    ['in a likeness', 'a Liverpool-like retailer in Mexico City', 'AMER'],
    ['of libraries', 'Oslo libs break in CI', 'unknown'],
  ]);
});

describe('more than one', () => {
  itAnswers(classify, [
    ['customer, in two regions', 'customers: Maybank & Bradesco', 'ambiguous'],
    ['region to route to', 'route to EMEA or APAC', 'ambiguous'],
    ['partner, each with its city', 'partners: Eficode (Helsinki), Cprime (Denver)', 'ambiguous'],
    ['lead from one campaign', 'one lead in Toronto and one in Tel Aviv, both want a call', 'ambiguous'],
    ['place, one where it is decided', 'decision in Detroit, rollout in Hamburg', 'EMEA'],
    ['region, all but one denied', 'AMER? no. EMEA? no. It is the customer in Cebu', 'APAC'],
    ['company, one for comparison', 'they want the same as Lufthansa, they are AirAsia', 'APAC'],
    [
      'opportunity, which are counted',
      'first for a mine in Perth, second for a refinery in Houston. Same priority',
      'ambiguous',
    ],
    ['place, by numbers behind them', 'Seats: Chicago 900, Cluj 40', 'AMER'],
    ['route, of which the last one counts', 'route to EMEA. Actually route to APAC', 'APAC'],
    ['country, one in a holiday', 'UK bank holiday monday', 'unknown'],
    ['country, one in a visa', 'visa for India takes 3 weeks', 'unknown'],
    ['Victoria, one with a government', 'BC government in Victoria, ministry of forests', 'AMER'],
  ]);
});

describe('what is told beside a place', () => {
  itAnswers(classify, [
    ['that it is the main one', 'sites in Osaka (main) and Lyon (small)', 'APAC'],
    [
      'that it is not in scope',
      'customer in Nova Scotia has sites in Halifax (main) and Nottingham (small team, not in scope)',
      'AMER',
    ],
    ['that nobody is there', 'Users: Thailand 200 / Netherlands 0', 'APAC'],
    ['that it is a company', 'zurich (the insurer!) needs us in schaumburg illinois', 'AMER'],
    ['whose law it is', 'contract is under New York law, the ministry is in Amman', 'EMEA'],
    ['who is sent', 'hotel chain in Punta Cana, the partner would send two people from Belfast', 'AMER'],
    ['what it might look like', 'might look like LATAM, but the squad is in Milton Keynes', 'EMEA'],
    ['what something is called', 'their groups "Lagos" and "Chicago" sit in Noida', 'APAC'],
    ['that it was struck out', '~customer: Vancouver~\ncustomer: Abu Dhabi', 'EMEA'],
    ['which of two needs it', "the Norwegians are fine, it's the Kiwis who need the workshop", 'APAC'],
    ['what the language is called', '名古屋の自動車部品メーカー向け。フランス語の資料', 'APAC'],
    ['that a state has it, without a comma', "Nippon Steel's plant in Calvert AL", 'AMER'],
    ['that it was migrated from', 'they migrate 300 repositories from Kepler', 'unknown'],
  ]);
});

describe('who is called', () => {
  itAnswers(classify, [
    ['Mr. with a first and a second name', 'got a call from Mr. Houston Cairo, CTO in Omaha', 'AMER'],
    ['like the search engine, and no town', 'mail from the alliance lead at Google', 'unknown'],
    ['like the company, and not the area', 'Meta wants a demo', 'unknown'],
    ['like the area', 'META deal', 'EMEA'],
  ]);
});

describe('beside where it is for', () => {
  itAnswers(classify, [
    [
      'are the slides',
      'The slides are from a workshop in Leeds. There is a new opportunity in Denver.',
      'AMER',
    ],
    ['is the steering committee', 'A bank in Osaka, their steering committee meets in Lima.', 'APAC'],
    [
      "is the partner's staff",
      'The partner wants its people in Lyon to join. The users are in Osaka.',
      'APAC',
    ],
    ['is a branch of an integrator', 'The users are in Osaka. The Lyon branch of Wipro leads.', 'APAC'],
    ['is an office that was closed', 'They closed their office in Lyon. The users are in Osaka.', 'APAC'],
    ['is whom somebody stands in for', 'I am standing in for Dallas. The users are in Osaka.', 'APAC'],
    [
      'is a customer they were',
      'They have been a customer in Lyon before. It is for a telco in Osaka.',
      'APAC',
    ],
    [
      'is what it is not related to',
      'The users are in Osaka. It is not related to the tender in Lyon.',
      'APAC',
    ],
  ]);
});
