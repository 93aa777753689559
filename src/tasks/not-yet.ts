import { Failure, type Service } from '../domain/failure.ts';

const lookAgainMs = 15_000;

/** What has to be there first is looked for now and then; a request that is parked moves on when a person has acted. */
export function notYet(service: Service, why: string): Failure {
  return new Failure(service, 'not-yet', { kind: 'wait', ms: lookAgainMs }, why);
}
