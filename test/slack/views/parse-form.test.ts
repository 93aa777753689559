import { describe, expect, it } from '@jest/globals';
import { parseForm } from '../../../src/slack/views/parse-form.ts';

describe('parseForm', () => {
  it('reads every kind of input by its block', () => {
    const form = parseForm({
      partner: { partner: { type: 'plain_text_input', value: 'Acme' } },
      theme: { theme: { type: 'static_select', selected_option: { text: {}, value: 'align' } } },
      'activity.align': {
        activity: { type: 'static_select', selected_option: { text: {}, value: 'coach' } },
      },
      neededBy: { neededBy: { type: 'datepicker', selected_date: '2026-12-01' } },
      pam: { pam: { type: 'users_select', selected_user: 'U1' } },
      'extra.coach.stage.of.deal': { 'stage.of.deal': { type: 'plain_text_input', value: 'late' } },
    });

    expect(form).toEqual({
      partner: 'Acme',
      theme: 'align',
      activity: 'coach',
      neededBy: '2026-12-01',
      pam: 'U1',
      extras: { 'stage.of.deal': 'late' },
    });
  });

  it('keeps text exactly as typed', () => {
    const typed = '  <!channel> \u202e/close\n';

    expect(parseForm({ need: { need: { value: typed } } }).need).toBe(typed);
  });

  it('takes the automatic region for no region', () => {
    const form = parseForm({ region: { region: { selected_option: { value: 'automatic' } } } });

    expect(form).toEqual({ extras: {} });
  });

  it('leaves out answers to another activity', () => {
    const form = parseForm({
      'activity.align': { activity: { selected_option: { value: 'coach' } } },
      'extra.review.date': { date: { selected_date: '2026-12-01' } },
    });

    expect(form.extras).toEqual({});
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['a text', 'partner'],
    ['a block without actions', { partner: null }],
    ['an action that is no object', { partner: { partner: 7 } }],
    ['an answer of an unknown shape', { partner: { partner: { value: { deep: true } } } }],
    ['an empty answer', { partner: { partner: { value: null } }, city: { city: { value: '' } } }],
    ['blocks nobody knows', { colour: { colour: { value: 'red' } } }],
  ])('reads %s as an empty form', (_, values) => {
    expect(parseForm(values)).toEqual({ extras: {} });
  });

  it('does not lose a good answer to a bad one', () => {
    const form = parseForm({ partner: { partner: { value: 7 } }, city: { city: { value: 'Bonn' } } });

    expect(form).toEqual({ city: 'Bonn', extras: {} });
  });
});
