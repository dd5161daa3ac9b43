import { useCallback, useState, type ReactElement } from 'react';

interface BlobImageProps {
  readonly blob: Blob;
  readonly alt: string;
  readonly className?: string | undefined;
  /** Stands in its place where the browser cannot show it. */
  readonly unseen: string;
}

/** A picture from memory. In an `img` nothing of it runs and nothing is fetched, whatever it holds. */
export function BlobImage({ blob, alt, className, unseen }: BlobImageProps): ReactElement {
  const [failed, setFailed] = useState<Blob | null>(null);
  // Its address lives as long as the element: an element that is gone must not keep the file.
  const place = useCallback(
    (image: HTMLImageElement | null) => {
      if (!image) return undefined;
      const url = URL.createObjectURL(blob);
      image.setAttribute('src', url);
      return () => URL.revokeObjectURL(url);
    },
    [blob],
  );
  if (failed === blob) return <p>{unseen}</p>;
  return <img ref={place} alt={alt} className={className} onError={() => setFailed(blob)} />;
}
