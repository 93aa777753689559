import { describe, expect, it } from '@jest/globals';
import { findPhones } from '../../../src/region/clues/phones.ts';
import { findAddresses, hostOf } from '../../../src/region/text/addresses.ts';

describe('findAddresses', () => {
  it.each([
    ['mail anna@firma.at please', ['firma.at']],
    ['see https://www.acme.co.uk/contact.', ['www.acme.co.uk']],
    ['acme.de is the customer', []],
    ['firma.nl, klant', ['firma.nl']],
    ['done.in the office. Go', []],
    ['v1.2.3 of Node.js', ['node.js']],
    ['...', []],
  ])('in %j', (text, hosts) => {
    expect(findAddresses(text).map(({ host }) => host)).toEqual(hosts);
  });
});

describe('hostOf', () => {
  it.each([
    ['anna@firma.at', 'firma.at'],
    ['https://acme.com.au/x?y', 'acme.com.au'],
    ['acme.de', 'acme.de'],
    ['nothing here', undefined],
  ])('of %j', (value, host) => {
    expect(hostOf(value)).toBe(host);
  });
});

describe('findPhones', () => {
  it.each([
    ['call +49 (89) 123-4567 now', ['49891234567']],
    ['0081 3 1234 5678', ['81312345678']],
    ['+100 seats', []],
    ['order 1200345678', []],
  ])('in %j', (text, digits) => {
    expect(findPhones(text).map((phone) => phone.digits)).toEqual(digits);
  });
});
