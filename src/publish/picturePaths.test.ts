import { describe, expect, it } from 'vitest';
import { editionPicturePath, latestPath, picturePath, siteCardPath } from './picturePaths';

describe('names of pictures, which others have linked to', () => {
  it.each([
    [{ preset: 'article', theme: 'light', language: 'id', format: 'png' }, 'img/pmi/article.id.png'],
    [{ preset: 'square', theme: 'dark', language: 'en', format: 'svg' }, 'img/pmi/square-dark.en.svg'],
    [{ preset: 'card', theme: 'transparent', language: 'id', format: 'png' }, 'img/pmi/card-transparent.id.png'],
    [{ preset: 'thumbnail', theme: 'light', language: 'en', format: 'svg' }, 'img/pmi/thumbnail.en.svg'],
  ] as const)('%o is %s', (picture, path) => {
    expect(picturePath('pmi', picture)).toBe(path);
  });

  it('has one name for the newest, one for an edition, one for the site', () => {
    expect(latestPath('pmi', 'id')).toBe('img/pmi/latest.id.png');
    expect(editionPicturePath('pmi', '2026-03-03.0a1b2c3d', { language: 'en', format: 'png' })).toBe(
      'img/pmi/2026-03-03.0a1b2c3d.en.png',
    );
    expect(siteCardPath('en')).toBe('img/site/card.en.png');
  });
});
