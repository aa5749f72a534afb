import { describe, expect, it } from 'vitest';
import { askedOf, withFacet, withToggled } from '@/lib/panels/filters';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';

const STATE = { ...DEFAULT_VIEW, filter: ['colour:red', 'size:small', 'colour:blue'] };

describe('the filter of a view', () => {
  it('gives the values of one facet in the order asked', () => {
    expect(askedOf(STATE, 'colour')).toEqual(['red', 'blue']);
    expect(askedOf(DEFAULT_VIEW, 'colour')).toEqual([]);
  });

  it('sets a facet to one value and leaves the others alone', () => {
    expect(withFacet(STATE, 'colour', 'green')).toEqual(['size:small', 'colour:green']);
    expect(withFacet(STATE, 'colour', null)).toEqual(['size:small']);
    expect(withFacet(DEFAULT_VIEW, 'colour', null)).toBeNull();
  });

  it('begins a choice of several from what is shown, and leaves the facet out when it is the usual again', () => {
    const usual = ['red', 'blue'];
    const first = withToggled(DEFAULT_VIEW, 'colour', 'green', { shown: usual, usual });
    expect(first).toEqual(['colour:red', 'colour:blue', 'colour:green']);
    const shown = ['red', 'blue', 'green'];
    expect(withToggled({ ...DEFAULT_VIEW, filter: first }, 'colour', 'green', { shown, usual })).toBeNull();
  });

  it('never leaves nothing: taking out the last value brings the usual back', () => {
    expect(withToggled(DEFAULT_VIEW, 'colour', 'red', { shown: ['red'], usual: ['red', 'blue'] })).toBeNull();
  });
});
