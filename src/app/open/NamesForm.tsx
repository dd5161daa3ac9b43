import type { ReactElement } from 'react';

import type { ChartForm } from '@/catalogue/catalogue';
import type { Language } from '@/i18n/language';
import { openFileMessages } from '@/i18n/messages/openFile';
import { formatCount } from '@/i18n/number';
import type { Bilingual, Confidence, Nature } from '@/series/series';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';

import type { KnownUnit } from './knownUnits';
import { isWeb, otherText, withOther, withOwn, type Names } from './names';
import styles from './open.module.css';

interface NamesFormProps {
  readonly names: Names;
  readonly onChange: (names: Names) => void;
  readonly units: readonly KnownUnit[];
  readonly language: Language;
}

interface PairProps {
  readonly name: Bilingual;
  readonly labels: readonly [own: string, other: string];
  readonly onChange: (name: Bilingual) => void;
  readonly language: Language;
}

/** A name in the reader's language, and in the other one where that differs. */
function Pair({ name, labels: [own, other], onChange, language }: PairProps): ReactElement {
  return (
    <div className={styles['pair']}>
      <TextField
        label={own}
        type="text"
        value={name[language]}
        onChange={(text) => onChange(withOwn(name, language, text))}
      />
      <TextField
        label={other}
        type="text"
        value={otherText(name, language)}
        onChange={(text) => onChange(withOther(name, language, text))}
        hint={openFileMessages[language].fields.otherHint}
      />
    </div>
  );
}

const natures: readonly Nature[] = ['stock', 'flow', 'index', 'rate'];
const forms: readonly ChartForm[] = ['line', 'step', 'columns'];
const kinds: readonly Confidence[] = ['press-release', 'news-report', 'aggregator'];

function optionsOf<T extends string>(
  all: readonly T[],
  words: Readonly<Record<T, string>>,
): { value: T; label: string }[] {
  return all.map((value) => ({ value, label: words[value] }));
}

function UnitFields({ names, onChange, units, language }: NamesFormProps): ReactElement {
  const { fields } = openFileMessages[language];
  const ownUnit = { value: '', label: fields.ownUnit };
  return (
    <>
      <Select
        label={fields.unit}
        value={names.unitCode ?? ''}
        options={[ownUnit, ...units.map(({ unit, label }) => ({ value: unit.code, label: label[language] }))]}
        onChange={(code) => onChange({ ...names, unitCode: code === '' ? null : code })}
        hint={fields.unitHint}
      />
      {names.unitCode === null && (
        <Pair
          name={names.unitWords}
          labels={[fields.unitWords, fields.otherUnit]}
          onChange={(unitWords) => onChange({ ...names, unitWords })}
          language={language}
        />
      )}
    </>
  );
}

function SourceFields({ names, onChange, language }: Omit<NamesFormProps, 'units'>): ReactElement {
  const { fields } = openFileMessages[language];
  const isWrong = names.address.trim() !== '' && !isWeb(names.address.trim());
  return (
    <>
      <TextField
        label={fields.publisher}
        type="text"
        value={names.publisher}
        onChange={(publisher) => onChange({ ...names, publisher })}
      />
      <TextField
        label={fields.address}
        type="text"
        value={names.address}
        onChange={(address) => onChange({ ...names, address: address.trim() })}
        hint={isWrong ? fields.addressWrong : fields.addressHint}
      />
      <Select
        label={fields.kind}
        value={names.confidence}
        options={optionsOf(kinds, fields.kinds)}
        onChange={(text) => onChange({ ...names, confidence: kinds.find((each) => each === text) ?? names.confidence })}
      />
    </>
  );
}

/** Everything that a person may say of a chart of their own, filled in as far as the file says it. */
export function NamesForm(props: NamesFormProps): ReactElement {
  const { names, onChange, language } = props;
  const { fields } = openFileMessages[language];
  const label = (index: number, name: Bilingual): void =>
    onChange({ ...names, labels: names.labels.map((each, at) => (at === index ? name : each)) });
  return (
    <div className={styles['names']}>
      <Pair
        name={names.title}
        labels={[fields.title, fields.otherTitle]}
        onChange={(title) => onChange({ ...names, title })}
        language={language}
      />
      {names.labels.length > 1 &&
        names.labels.map((name, index) => {
          const position = formatCount(index + 1, language);
          return (
            <Pair
              key={index}
              name={name}
              labels={[fields.label(position), fields.otherLabel(position)]}
              onChange={(next) => label(index, next)}
              language={language}
            />
          );
        })}
      <UnitFields {...props} />
      <Select
        label={fields.nature}
        value={names.nature}
        options={optionsOf(natures, fields.natures)}
        onChange={(text) => onChange({ ...names, nature: natures.find((each) => each === text) ?? names.nature })}
      />
      <Select
        label={fields.form}
        value={names.form}
        options={optionsOf(forms, fields.forms)}
        onChange={(text) => onChange({ ...names, form: forms.find((each) => each === text) ?? names.form })}
      />
      <SourceFields {...props} />
    </div>
  );
}
