import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';

import { useIncomingFiles } from '@/app/useIncomingFiles';
import { PanelBoundary } from '@/app/PanelBoundary';
import type { Catalogue } from '@/catalogue/catalogue';
import { parseEditionName } from '@/editions/editionName';
import type { Language } from '@/i18n/language';
import { verifyMessages } from '@/i18n/messages/verify';
import { formatCount } from '@/i18n/number';

import { CodeAnswer } from './CodeAnswer';
import { CodeForm, type Sought } from './CodeForm';
import { EditionFileAnswer } from './EditionFileAnswer';
import { FileForm } from './FileForm';
import { takeFile, type Given } from './given';
import { PlainAnswer } from './PlainAnswer';
import { SnapshotAnswer } from './SnapshotAnswer';
import styles from './verify.module.css';

interface AnswerProps {
  readonly catalogue: Catalogue;
  readonly language: Language;
}

interface VerifyDeskProps extends AnswerProps {
  /** Name of an edition that the address gives. */
  readonly edition: string | undefined;
}

/** What was asked last; each asking has a number, so that its answer is a new one. */
type Asked =
  | { readonly kind: 'reading'; readonly turn: number; readonly name: string }
  | { readonly kind: 'file'; readonly turn: number; readonly given: Given }
  | {
      readonly kind: 'code';
      readonly turn: number;
      readonly sought: Sought;
      /** The picture that the code was read off: one that carries no data. */
      readonly given: Given | undefined;
      readonly quiet: boolean;
    };

/** The picture without data that was given last, if nothing else was given since. */
function pictureOf(asked: Asked | undefined): Given | undefined {
  if (asked?.kind === 'code') return asked.given;
  return asked?.kind === 'file' && asked.given.reading.kind === 'no-data' ? asked.given : undefined;
}

/** An answer to a former code does not stand beside a new one that is none; a file's does. */
function withoutCode(asked: Asked | undefined): Asked | undefined {
  if (asked?.kind !== 'code') return asked;
  return asked.given && { kind: 'file', turn: asked.turn, given: asked.given };
}

interface Desk {
  readonly asked: Asked | undefined;
  readonly takeFiles: (files: readonly File[], how: 'chosen' | 'dropped' | 'pasted') => void;
  readonly seek: (sought: Sought | undefined, how?: 'quiet') => void;
}

function useDesk(language: Language): Desk {
  const [asked, setAsked] = useState<Asked>();
  const turns = useRef(0);
  const takeFiles = useCallback<Desk['takeFiles']>(
    (files, how) => {
      const [first] = files;
      if (!first) return;
      turns.current += 1;
      const turn = turns.current;
      const pasted = how === 'pasted';
      const name = pasted ? verifyMessages[language].pastedName : first.name;
      setAsked({ kind: 'reading', turn, name });
      void takeFile(files, { name, pasted }).then((given) => {
        // Whoever has asked something else meanwhile waits for that.
        if (given && turns.current === turn) setAsked({ kind: 'file', turn, given });
      });
    },
    [language],
  );
  const seek = useCallback<Desk['seek']>((sought, how) => {
    turns.current += 1;
    const turn = turns.current;
    setAsked((before) =>
      sought ? { kind: 'code', turn, sought, given: pictureOf(before), quiet: how === 'quiet' } : withoutCode(before),
    );
  }, []);
  return { asked, takeFiles, seek };
}

function Read({ given, catalogue, language }: AnswerProps & { readonly given: Given }): ReactElement {
  const { reading, picture } = given;
  if (reading.kind === 'snapshot') {
    return <SnapshotAnswer reading={reading} picture={picture} catalogue={catalogue} language={language} />;
  }
  if (reading.kind === 'edition') {
    return <EditionFileAnswer reading={reading} catalogue={catalogue} language={language} />;
  }
  return <PlainAnswer given={given} reading={reading} language={language} />;
}

function FileAnswer(props: AnswerProps & { readonly given: Given }): ReactElement {
  const { given, language } = props;
  const words = verifyMessages[language];
  const { name, others } = given;
  return (
    <>
      <p>
        {words.fileNamed} <bdi>{name}</bdi>
      </p>
      {others > 0 && <p>{words.otherFiles(name, formatCount(others, language))}</p>}
      <Read {...props} />
    </>
  );
}

interface AskedProps extends AnswerProps {
  readonly asked: Asked;
  readonly seek: Desk['seek'];
}

function Answer({ asked, seek, ...props }: AskedProps): ReactElement | null {
  if (asked.kind === 'file') return <FileAnswer given={asked.given} {...props} />;
  if (asked.kind === 'reading') return null;
  const { sought, given, quiet } = asked;
  return <CodeAnswer sought={sought} given={given?.picture} quiet={quiet} onSought={seek} {...props} />;
}

/** A picture without data can still be checked by its code: whoever gave it is led to the field, with the answer in sight. */
function useWayToCode(asked: Asked | undefined) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked?.kind !== 'file' || asked.given.reading.kind !== 'no-data') return;
    field.current?.focus();
  }, [asked]);
  return field;
}

/** Takes files and codes, and answers them. */
export function VerifyDesk({ catalogue, language, edition }: VerifyDeskProps): ReactElement {
  const words = verifyMessages[language];
  const { asked, takeFiles, seek } = useDesk(language);
  const field = useWayToCode(asked);
  useIncomingFiles({ take: takeFiles });
  useEffect(() => {
    const code = parseEditionName(edition ?? '')?.code;
    if (code !== undefined) seek({ code }, 'quiet');
  }, [edition, seek]);
  return (
    <div className={styles['desk']} data-needs-script>
      <div className={styles['ask']}>
        <FileForm language={language} onFiles={(files) => takeFiles(files, 'chosen')} />
        <CodeForm language={language} given={edition} onSought={seek} field={field} />
      </div>
      <output className={styles['progress']}>{asked?.kind === 'reading' && words.checking(asked.name)}</output>
      <section className={styles['answer']} aria-label={words.answer} aria-live="polite" hidden={!asked}>
        {asked && (
          <PanelBoundary key={asked.turn} name={words.answer} language={language}>
            <Answer asked={asked} seek={seek} catalogue={catalogue} language={language} />
          </PanelBoundary>
        )}
      </section>
    </div>
  );
}
