import { assuranceIcon, assuranceWords, variationIcon, variationWords } from './index.js';
import { assurances, variations } from './measure-data.js';

const options = { idPrefix: 'ward-7' };
const lettersOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words!);

describe('the icons of a measure', () => {
  it('carry the letters of Making Data Count: H and L for a special cause that is good or bad, P, F and ? for a target', () => {
    expect(variations.map((kind) => lettersOf(variationIcon(kind, options)).join(''))).toEqual([
      '',
      'H',
      'L',
      'H',
      'L',
      '',
      '',
      '',
    ]);
    expect(assurances.map((kind) => lettersOf(assuranceIcon(kind, options)).join(''))).toEqual(['P', 'F', '?']);
  });

  it('are told apart without their colour, except good from bad, which their words tell', () => {
    const shapes = variations.map((kind) =>
      variationIcon(kind, options)
        .replaceAll(/#[0-9a-f]{6}/gi, '')
        .replace(/<title.*<\/title>/, ''),
    );
    // Improvement and concern share H and L, so 8 icons have 6 shapes.
    expect(new Set(shapes).size).toBe(6);
    expect(new Set(Object.values(variationWords)).size).toBe(8);
  });

  it('say in their title what they mean', () => {
    expect(variationIcon('improvement-low', options)).toContain(`>${variationWords['improvement-low']}</title>`);
    expect(assuranceIcon('hit-or-miss', options)).toContain(`>${assuranceWords['hit-or-miss']}</title>`);
    expect(assuranceIcon('pass', options)).toContain('role="img" aria-labelledby="ward-7-title"');
  });

  it('of a target are grey where the process is changing, keep their letter, and say that they say little', () => {
    const [steady, changing] = [false, true].map((isUnstable) => assuranceIcon('pass', { ...options, isUnstable }));
    const inksOf = (svg = '') => new Set(svg.match(/#[0-9a-f]{6}/gi));
    // The blue of what passes, against the greys of common cause variation.
    expect(inksOf(steady)).toContain('#005EB8');
    expect(inksOf(changing)).toEqual(inksOf(assuranceIcon('hit-or-miss', options)));
    expect(lettersOf(changing ?? '')).toEqual(['P']);
    expect(changing).toContain('Consistently passes the target. So far: the process is changing');
  });

  it.each([30, 40, 200])('have no letter under 12 pixels at %i', (size) => {
    for (const svg of [
      variationIcon('concern-high', { ...options, size }),
      assuranceIcon('fail', { ...options, size }),
    ])
      expect(Number(/font-size="([\d.]+)"/.exec(svg)?.[1])).toBeGreaterThanOrEqual(12);
  });

  it('are refused for a kind, a size or an id that is none', () => {
    expect(() => variationIcon('pass' as 'common', options)).toThrow(/variationIcon: kind is pass/);
    expect(() => assuranceIcon('common' as 'pass', options)).toThrow(/assuranceIcon: kind is common/);
    expect(() => assuranceIcon('pass', { ...options, size: 12 })).toThrow(/the size 12/);
    expect(() => variationIcon('common', { idPrefix: '7 "' })).toThrow(/idPrefix/);
  });
});
