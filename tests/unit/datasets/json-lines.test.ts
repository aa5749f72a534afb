import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOfPath, lineOfSyntaxError, linesOfItems } from '@/lib/datasets/json-lines';

const TEXT = `{
  "a": "x, \\"y\\" }",
  "list": [
    1,
    { "deep": [true, null,
      "here"] }
  ]
}
`;

describe('places in JSON text', () => {
  it('finds the line of a value by its path', () => {
    expect(lineOfPath(TEXT, ['a'])).toBe(2);
    expect(lineOfPath(TEXT, ['list', 1, 'deep'])).toBe(5);
    expect(lineOfPath(TEXT, ['list', 1, 'deep', 2])).toBe(6);
  });

  it('stops at the deepest part of the path that exists', () => {
    expect(lineOfPath(TEXT, ['list', 1, 'other', 4])).toBe(5);
    expect(lineOfPath(TEXT, ['nothing'])).toBe(1);
  });

  it('gives the line of every item of an array', () => {
    expect(linesOfItems(TEXT, ['list'])).toEqual([4, 5]);
    expect(linesOfItems(TEXT, ['list', 1, 'deep'])).toEqual([5, 5, 6]);
  });

  it('finds every item of whatever array, when each stands on a line of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 8 }), (items) => {
        const text = `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
        expect(linesOfItems(text, [])).toEqual(items.map((_item, at) => at + 2));
      }),
    );
  });

  it('reads the line of a syntax error from its message', () => {
    expect(lineOfSyntaxError('a\nb\nc', new SyntaxError('Unexpected token at position 4'))).toBe(3);
    expect(lineOfSyntaxError('a\nb', new SyntaxError('Unexpected end'))).toBe(1);
  });
});
