import type { ReactElement } from 'react';

import type { Catalogue } from '@/catalogue/catalogue';
import type { ClaimData } from '@/claims/data';
import type { Language } from '@/i18n/language';

interface TextCheckPanelProps {
  readonly catalogue: Catalogue;
  readonly data: ClaimData;
  readonly waiting: boolean;
  readonly language: Language;
}

export function TextCheckPanel(_props: TextCheckPanelProps): ReactElement | null {
  return null;
}
