import { palette } from './palette.js';

/** WCAG 2.2, relative luminance and contrast ratio, written here anew from the standard's text. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the palette', () => {
  it('is measured by a formula that knows black on white and the greys of the standard', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    // #767676 is the lightest grey that passes on white, #777777 the first that fails (WebAIM).
    expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
  });

  it.each(['text', 'quietText'] as const)('lets %s be read on every ground', (name) => {
    for (const ground of [palette.white, palette.ground, palette.blueGround])
      expect(contrast(palette[name], ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['red', 'concernDark', 'blue', 'purple'] as const)('lets a label in %s be read on white', (name) => {
    expect(contrast(palette[name], palette.white)).toBeGreaterThanOrEqual(4.5);
  });

  it('lets white be read on every ground that carries it', () => {
    for (const ground of ['blue', 'concernDark', 'green', 'purple'] as const)
      expect(contrast(palette.white, palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['common', 'blue', 'concern', 'purple', 'green', 'red', 'quietText'] as const)(
    'lets a mark in %s be seen',
    (name) => {
      for (const ground of [palette.white, palette.ground, palette.blueGround])
        expect(contrast(palette[name], ground)).toBeGreaterThanOrEqual(3);
    },
  );
});
