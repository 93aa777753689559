import { isJson, type Json } from '../json.ts';

/** Where a complaint points to: `/blocks/0/text/text`. */
export type Pointer = string;

type TextRule = {
  readonly max: number;
  readonly plain?: boolean;
  readonly isOptional?: boolean;
};

/** Collects complaints in the words of Slack: `must be less than 76 characters [json-pointer:/…]`. */
export class Checker {
  readonly complaints: string[] = [];

  complain(what: string, at: Pointer): void {
    this.complaints.push(`${what} [json-pointer:${at}]`);
  }

  /** A plain string; absent is fine. */
  string(value: unknown, at: Pointer, max: number): void {
    if (value === undefined) return;
    if (typeof value !== 'string') return this.complain('must be a string', at);
    if (value.length > max) this.complain(`must be less than ${max + 1} characters`, at);
  }

  /** A string that has to be there and be filled. */
  filled(parent: Json, key: string, at: Pointer, max: number): void {
    const value = parent[key];
    if (value === undefined) return this.complain(`missing required field: ${key}`, at);
    this.string(value, `${at}/${key}`, max);
    if (value === '') this.complain('must be more than 0 characters', `${at}/${key}`);
  }

  /** A text object under a key: `{ type: 'plain_text' | 'mrkdwn', text }`. */
  text(parent: Json, key: string, at: Pointer, rule: TextRule): void {
    const value = parent[key];
    if (value !== undefined) this.textObject(value, `${at}/${key}`, rule);
    else if (!rule.isOptional) this.complain(`missing required field: ${key}`, at);
  }

  textObject(value: unknown, at: Pointer, { max, plain = false }: TextRule): void {
    if (!isJson(value)) return this.complain('must provide an object', at);
    const isKnown = value['type'] === 'plain_text' || (value['type'] === 'mrkdwn' && !plain);
    if (!isKnown) return this.complain(`unsupported type: ${String(value['type'])}`, `${at}/type`);
    this.filled(value, 'text', at, max);
  }

  /** A list with a number of items; gives back its objects. */
  items(
    value: unknown,
    at: Pointer,
    { min, max }: { readonly min: number; readonly max: number },
  ): readonly Json[] {
    if (!Array.isArray(value)) {
      this.complain('must provide an array', at);
      return [];
    }
    if (value.length > max) this.complain(`no more than ${max} items allowed`, at);
    if (value.length < min) this.complain(`no less than ${min} items allowed`, at);
    return value.map((item) => (isJson(item) ? item : {}));
  }

  url(value: unknown, at: Pointer, max: number): void {
    this.string(value, at, max);
    if (typeof value === 'string' && !/^https?:\/\/\S+$/u.test(value))
      this.complain('must be a valid URL', at);
  }

  oneOf(value: unknown, allowed: readonly string[], at: Pointer): boolean {
    if (typeof value === 'string' && allowed.includes(value)) return true;
    this.complain(`unsupported type: ${String(value)}`, at);
    return false;
  }
}
