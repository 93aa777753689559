/** What goes back over HTTP; `body` is sent as JSON unless it is undefined. */
export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Thrown to end a call with GitLab's own answer. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`answered ${answer.status}`);
    this.answer = answer;
  }
}

/** GitLab's usual shape: `{"message": …}`. */
export function refuse(
  status: number,
  message: unknown,
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  return new Refusal({ status, body: { message }, headers });
}

export function notFound(what: string): Refusal {
  return refuse(404, `404 ${what} Not Found`);
}

export function forbidden(): Refusal {
  return refuse(403, '403 Forbidden');
}

/** A parameter of the wrong shape, as Grape says it: `{"error": …}`. */
export function badParameter(error: string): Refusal {
  return new Refusal({ status: 400, body: { error } });
}
