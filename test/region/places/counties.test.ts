import { describe } from '@jest/globals';
import { classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('a county', () => {
  itAnswers(classify, [
    ['that nobody lists is American', 'customer: Multnomah County, partner SADA', 'AMER'],
    ['of several words is', 'New Hanover County schools need a demo', 'AMER'],
    ['that is called like an English one is', 'Suffolk County detectives want a demo', 'AMER'],
    ['that is known elsewhere is there', 'Kiambu County governor asks for a workshop', 'EMEA'],
    ['has a council where it is British', 'Kent County Council via Phoenix Software', 'EMEA'],
    ['is called the other way round in England', 'County Durham police wants SSO', 'EMEA'],
    ['without a name is none', 'The County wants a demo', 'unknown'],
  ]);
});
