/** Every colour a chart may use. What is text has a contrast of 4.5:1 on white, what is a mark 3:1 (`palette.spec.ts`). */
export const palette = {
  text: '#212b32',
  quietText: '#4C6272',
  common: '#768692',
  blue: '#005EB8',
  concern: '#D5450B',
  /** The concern's colour where white text stands on it. */
  concernDark: '#B33A09',
  purple: '#330072',
  green: '#007f3b',
  /** A target: never a state of a point. */
  red: '#d5281b',
  white: '#ffffff',
  /** Grounds behind text and hairlines between rows: nothing is told by them alone. */
  ground: '#f0f4f5',
  blueGround: '#e8f1fa',
  hairline: '#d8dde0',
} as const;

export type Colour = (typeof palette)[keyof typeof palette];
