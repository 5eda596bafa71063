import { describe, expect, it } from 'vitest';
import { FICTITIOUS_PHONE } from '../../../src/knowledge/phone/fictitious';

describe('numbers kept free', () => {
  it.each(['12125550199', '447700900123', '442079460000', '493023125111', '33639981234', '61491570156'])('have %s', (number) => {
    expect(FICTITIOUS_PHONE.test(number)).toBe(true);
  });

  it.each(['12125551234', '12125550200', '447700800123', '442079250918', '4930901820', '33123456789', '61285550100'])('have no %s', (number) => {
    expect(FICTITIOUS_PHONE.test(number)).toBe(false);
  });
});
