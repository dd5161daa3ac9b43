import { useMemo, type ReactElement } from 'react';

import type { Language } from '@/i18n/language';
import { handoutMessages } from '@/i18n/messages/handout';
import { qrDrawing } from './qrPath';

interface QrCodeProps {
  /** What the code leads to. */
  readonly address: string;
  readonly language: Language;
}

/** An address as a QR code, dark on light in every theme: some readers see no other. */
export function QrCode({ address, language }: QrCodeProps): ReactElement {
  const { size, path } = useMemo(() => qrDrawing(address), [address]);
  return (
    <svg
      className="h-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={handoutMessages[language].code(address)}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
