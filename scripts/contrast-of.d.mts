export interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly colors: readonly string[];
}
export interface MeasuredTheme {
  readonly name: string;
  readonly level: 1 | 2 | 3;
  readonly roles: Readonly<Record<string, string>>;
  readonly fits: (palette: Palette) => boolean;
}
export declare const LEAST: number;
export declare const PALETTES: Readonly<Record<string, Palette>>;
export declare const THEMES: readonly MeasuredTheme[];
export declare function contrastOf(
  style: string,
  palette: Palette,
  level: 1 | 2 | 3,
): { readonly contrast: number; readonly enough: boolean };
export declare function luminanceOf(hex: string): number;
