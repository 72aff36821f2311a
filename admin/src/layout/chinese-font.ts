// Where the system has no Chinese font, Noto Sans SC is fetched, piece by piece as characters are needed. Everywhere else
// nothing is loaded.

export function loadChineseFontWhereMissing(): void {
  if (hasChineseFont()) return;
  void import('@fontsource-variable/noto-sans-sc');
}

/** Without a font every character is drawn as the same empty box. */
function hasChineseFont(): boolean {
  const drawn = (text: string): string => {
    const canvas = document.createElement('canvas');
    canvas.width = 24;
    canvas.height = 24;
    const context = canvas.getContext('2d');
    if (!context) return text;
    context.font = '20px sans-serif';
    context.fillText(text, 2, 20);
    return canvas.toDataURL();
  };
  return drawn('敲') !== drawn('门');
}
