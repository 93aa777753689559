import type { Family } from './family.ts';

/** What a request names beside its place, and what is none: each with places of all three regions. */
type Trap = { readonly name: string; readonly a: readonly string[]; readonly patterns: readonly string[] };

const regions = ['AMER', 'APAC', 'EMEA'] as const;
const cities = {
  AMER: ['Denver', 'Lima', 'Monterrey', 'Worcester MA'],
  APAC: ['Osaka', 'Perth', 'Kuala Lumpur', 'Jakarta'],
  EMEA: ['Oslo', 'Nairobi', 'Lyon', 'Tel Aviv'],
};
const countries = {
  AMER: ['Canada', 'Brasil', 'Mexico', 'US', 'LATAM'],
  APAC: ['India', 'Japan', 'Singapore', 'Australia', 'ANZ'],
  EMEA: ['UK', 'Deutschland', 'France', 'Poland', 'Nordics'],
};

const venues = ['London', 'Las Vegas', 'Singapore'];
const besideCities: readonly Trap[] = [
  {
    name: 'at an event',
    a: listed(
      'AWS Summit, KubeCon, GitLab Connect, Google Next, re:Invent, DevOpsDays, GITEX, MWC, Hannover Messe, Black Hat, RSA, Cisco Live, Dreamforce, FOSDEM, Red Hat Summit, Atlassian Team, Embedded World, Slush',
    ),
    patterns: venues.flatMap((venue) => [
      `we meet at {a} ${venue}; customer from {b}`,
      `met them at {a} in ${venue}, they are in {b}`,
      `{a} ${venue} follow-up: customer in {b}`,
    ]),
  },
  {
    name: 'by somebody',
    a: listed(
      'Austin, Sydney, Chad, Jordan, Paris, Florence, Georgia, Brooklyn, Dallas, Savannah, Charlotte, Victoria, Sofia, Devon, Kent, Israel, India, Madison, Carolina, Virginia, Lincoln, Orlando, Santiago, Milan, Siena, Adelaide, Regina, Helena, Hamilton, Troy',
    ),
    patterns: ['Insight', 'Presidio', 'Capgemini'].flatMap((company) => [
      `{a} from ${company} called about a deal in {b}`,
      `{a} @ ${company} wants cert codes for the {b} office`,
      `{a} (${company}) asks for help with a bank in {b}`,
      `my contact at ${company} is {a}, customer is in {b}`,
    ]),
  },
  {
    name: 'with a product',
    a: listed(
      'ServiceNow Vancouver, ServiceNow Tokyo, ServiceNow Utah, ServiceNow Zurich, ServiceNow Paris, OpenStack Havana, OpenStack Austin, Jakarta EE, istanbul/nyc, macOS Monterey, AMD Milan, Project Dublin, Amazon Aurora, Apache Phoenix, Elixir Phoenix, Java',
    ),
    patterns: [
      '{a} upgrade, customer in {b}',
      '{a} migration for a bank in {b}',
      'customer in {b} runs {a}',
      '{b} customer on {a}',
    ],
  },
  {
    name: 'in the cloud',
    a: listed(
      'us-east-1, eu-west-1, eu-central-1, ap-south-1, ap-southeast-2, sa-east-1, europe-west4, asia-east1, westeurope, northeurope, eastus, southeastasia, uksouth, japaneast, brazilsouth, centralindia',
    ),
    patterns: [
      'runs in {a} but the customer is in {b}',
      'hosted on AWS {a}, customer in {b}',
      '{b} customer, instance in {a}',
      'GitLab Dedicated in {a} for a bank in {b}',
    ],
  },
  {
    name: 'for some money',
    a: listed('200k USD, EUR 1.2m, £300k, ¥40M, INR 2 crore, AUD 90k, R$ 500k, SEK 2m, CAD 80k, $1.2M'),
    patterns: ['{a} deal, customer in {b}', 'customer in {b}, budget {a}'],
  },
  {
    name: 'for an institution',
    a: listed(
      'council, bank, hospital, telco, utility, retailer, university, ministry, insurer, airline, school district, port authority, car maker, startup, government agency, stock exchange',
    ),
    patterns: [
      'Softcat need a hand with a {a} in {b}',
      'Infosys: {b} {a}',
      '{b} {a}, Deloitte leads',
      'our partner, {b} {a}',
    ],
  },
];

const companies: Trap = {
  name: 'by a company and its country',
  a: listed(
    'Accenture, Airbus, Allianz, AXA, Barclays, Bosch, Canon, Capgemini, Cemex, Cisco, Danone, Dell, DHL, Ericsson, EY, Ford, Fujitsu, GE, Google, HSBC, IBM, ING, Itau, KPMG, Lenovo, Meta, Monzo, NEC, Nestle, Nike, Nokia, NTT Data, Orange, Philips, Porsche, Qantas, Renault, Ricoh, Samsung, SAP, Sega, Shell, Shopify, Siemens, Sony, Subaru, Target, TCS, Telstra, Tencent, Thales, Uber, Vodafone, Wipro, Zalando',
  ),
  patterns: ['{a} {b} wants CI training', '{a} {b} asks for a demo', '{a} ({b}) needs a workshop'],
};

/** What is told beside the place, or by whom, says nothing. */
export const traps: readonly Family[] = [
  ...besideCities.flatMap((trap) => regions.map((answer) => familyOf(trap, cities[answer], answer))),
  ...regions.map((answer) => familyOf(companies, countries[answer], answer)),
];

function familyOf(
  { name, a, patterns }: Trap,
  b: readonly string[],
  answer: 'AMER' | 'APAC' | 'EMEA',
): Family {
  return { name: `${name}, ${answer}`, answer, a, b, patterns };
}

function listed(names: string): readonly string[] {
  return names.split(', ');
}
