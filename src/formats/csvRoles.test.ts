import { describe, expect, it } from 'vitest';

import { decodeCsv } from './csv';
import type { ForeignFile } from './foreign';
import { decodeOwid } from './owid';

function read(...lines: readonly string[]): ForeignFile {
  return decodeCsv(`${lines.join('\n')}\n`, {});
}

/** Each series: its key in one line, and its readings as `2021 1.5 A`. */
function shown({ series }: ForeignFile) {
  return series.map(({ key, readings }) => [
    key.map(({ value }) => value).join(' '),
    readings.map(({ period, value, statuses }) => `${period} ${value} ${statuses.join('')}`),
  ]);
}

function leftOut({ warnings }: ForeignFile): readonly unknown[] {
  return warnings.filter(({ name }) => name === 'PartsLeftOut').map(({ values }) => values['names']);
}

describe('flags under other names', () => {
  it('reads the footnote codes of the Bureau of Labor Statistics, of whose letters P alone is sure', () => {
    const file = read(
      'series_id        \tyear\tperiod\t       value\tfootnote_codes',
      'CES0500000001    \t2026\tM01\t      135263',
      'CES0500000001    \t2026\tM02\t      135115\tC',
      'CES0500000001    \t2026\tM03\t      135305\tP',
    );
    expect(shown(file)).toEqual([['CES0500000001', ['2026-01 135263 A', '2026-02 135115 ', '2026-03 135305 P']]]);
  });

  it('reads both columns of flags of Statistics Canada', () => {
    const file = read(
      'REF_DATE,GEO,UOM,VECTOR,COORDINATE,VALUE,STATUS,SYMBOL',
      '2021-01,Canada,Dollars,v1,1.1,153.2,E,',
      '2021-02,Canada,Dollars,v1,1.1,153.9,E,p',
      '2021-03,Canada,Dollars,v1,1.1,154.6,,p',
    );
    expect(shown(file)).toEqual([['Canada', ['2021-01 153.2 U', '2021-02 153.9 PU', '2021-03 154.6 P']]]);
  });

  it('does so in French', () => {
    const file = read(
      '"PÉRIODE DE RÉFÉRENCE";"GÉO";"UNITÉ DE MESURE";"IDENTIFICATEUR D\'UNITÉ DE MESURE";"VECTEUR";"COORDONNÉES";"VALEUR";"STATUT";"SYMBOLE";"DÉCIMALES"',
      '"2021-01";"Canada";"Dollars";"81";"v5";"1.1";"54";"A";"";"0"',
      '"2021-02";"Canada";"Dollars";"81";"v5";"1.1";"55";"E";"";"0"',
      '"2021-03";"Canada";"Dollars";"81";"v5";"1.1";"56";"";"p";"0"',
    );
    expect(shown(file)).toEqual([['Canada', ['2021-01 54 A', '2021-02 55 U', '2021-03 56 P']]]);
    expect(file.series[0]).toMatchObject({ unit: 'Dollars', decimals: 0 });
  });

  it('reads those of the WTO and of Destatis, whose e is a final figure', () => {
    const wto = read(
      'Reporter,Year,Value Flag Code,Value Flag,Value',
      'Indonesia,2018,,,18',
      'Indonesia,2019,E,Estimate,16',
    );
    expect(shown(wto)).toEqual([['Indonesia', ['2018 18 A', '2019 16 E']]]);
    expect(leftOut(wto)).toEqual(['Value Flag']);
    const destatis = read('time;value;value_variable_code;value_q', '2020;831;BEV;e', '2021;832;BEV;p');
    expect(shown(destatis)).toEqual([['BEV', ['2020 831 A', '2021 832 P']]]);
  });

  it('knows a column of known flags by what it does', () => {
    const file = read('Tahun;Wilayah;Nilai;Tanda', '2020;A;1,5;', '2021;A;2,5;p', '2020;B;3,5;', '2021;B;4,5;e');
    expect(shown(file)).toEqual([
      ['A', ['2020 1.5 A', '2021 2.5 P']],
      ['B', ['2020 3.5 A', '2021 4.5 E']],
    ]);
  });

  it('leaves out what changes within a series and is no flag, and tells', () => {
    const file = read(
      'year,country,value,isEstimated,method',
      '2020,A,1,false,',
      '2021,A,2,true,census',
      '2020,B,3,true,',
      '2021,B,4,true,',
    );
    expect(shown(file).map(([key]) => key)).toEqual(['A', 'B']);
    expect(leftOut(file)).toEqual(['isEstimated; method']);
  });

  it('keeps dimensions: those that share times, and those that say something in every row', () => {
    const shared = read('year,sex,value', '2020,,3', '2020,M,1', '2020,F,2', '2021,,6');
    expect(shown(shared).map(([key]) => key)).toEqual(['', 'M', 'F']);
    const filled = read('year,country,sex,value', '2020,A,M,1', '2021,A,F,2', '2020,B,M,3', '2021,B,F,4');
    expect(shown(filled).map(([key]) => key)).toEqual(['A M', 'A F', 'B M', 'B F']);
    const areas = read('year,area,island,value', '2020,A,,1', '2021,A,Java,2', '2022,A,Bali,3');
    expect(areas.series).toHaveLength(3);
  });
});

describe('columns that say nothing of a figure', () => {
  const scatter = [
    'Entity,Code,Year,Life expectancy,Continent',
    'Afghanistan,AFG,2014,62.5,',
    'Afghanistan,AFG,2015,62.7,Asia',
    'Africa,,2014,60.5,',
    'Africa,,2015,61.5,',
  ] as const;

  it('leaves out the continent in one year of a country', () => {
    const file = read(...scatter);
    expect(shown(file)).toEqual([
      ['AFG', ['2014 62.5 A', '2015 62.7 A']],
      ['Africa', ['2014 60.5 A', '2015 61.5 A']],
    ]);
    expect(leftOut(file)).toEqual(['Continent']);
  });

  it.each(['Region', 'Categorical', 'Ordinal'])('does so where metadata call it %s', (type) => {
    const columns = {
      'Life expectancy': { titleShort: 'Life', unit: 'years', type: 'Numeric' },
      Continent: { titleShort: 'Continent', type },
    };
    const file = decodeOwid(`${scatter.join('\n')}\n`, { columns }, {});
    expect(file.series.map(({ label, readings }) => [label, readings.length])).toEqual([
      ['Afghanistan', 2],
      ['Africa', 2],
    ]);
    expect(leftOut(file)).toEqual(['Continent']);
  });

  it('leaves out coordinates of places, but not those of a storm', () => {
    const places = read(
      'country,lat,lon,year,gdp',
      'A,45.4,-75.6,2019,1',
      'A,45.4,-75.6,2020,2',
      'B,19.4,-99.1,2019,3',
    );
    expect(shown(places).map(([key]) => key)).toEqual(['A', 'B']);
    expect(leftOut(places)).toEqual(['lat; lon']);
    const storm = read('date,lat,lon,wind', '2020-01-01,10.5,120.5,40', '2020-01-02,11.5,121.5,50');
    expect(shown(storm).map(([key]) => key)).toEqual(['lat', 'lon', 'wind']);
  });

  it('leaves out a time and figures that are there already', () => {
    const file = read(
      'series_code,original_period,period,original_value,value',
      'A,2019,2019-01-01,39.5,39.5',
      'A,2020,2020-01-01,38.5,38.5',
      'A,2021,2021-01-01,NA,',
    );
    expect(shown(file).map(([key]) => key)).toEqual(['A']);
    expect(leftOut(file)).toEqual(['original_period; original_value']);
  });

  it('takes NA for no unit, flag and note, and for the code of Namibia', () => {
    const file = read(
      'iso2c,country,date,value,unit,obs_status,footnote',
      'ID,Indonesia,2020,27,NA,NA,NA',
      'NA,Namibia,2020,25,NA,NA,NA',
    );
    expect(shown(file)).toEqual([
      ['ID', ['2020 27 A']],
      ['NA', ['2020 25 A']],
    ]);
    expect(file.series.map(({ unit, readings }) => [unit, readings[0]?.note, readings[0]?.statusRaw])).toEqual([
      [null, undefined, undefined],
      [null, undefined, undefined],
    ]);
  });

  it('knows what Comtrade says beside its figures', () => {
    const file = read(
      'refPeriodId,refYear,refMonth,period,partner2Code,aggrLevel,isQtyEstimated,primaryValue,legacyEstimationFlag',
      '20210101,2021,1,202101,0,0,false,152,0',
      '20210201,2021,2,202102,0,0,true,153,4',
    );
    expect(shown(file)).toEqual([['0', ['2021-01 152 A', '2021-02 153 A']]]);
  });

  it('knows numbers of the goals of the UN', () => {
    const file = read(
      'Goal,Target,Indicator,TimePeriod,Value,[Nature]',
      '1,1.1,1.1.1,2019,3.5,G',
      '1,1.1,1.1.1,2020,3.8,E',
    );
    expect(shown(file)).toEqual([['1 1.1 1.1.1', ['2019 3.5 A', '2020 3.8 A']]]);
  });
});

describe('lines about columns', () => {
  it('gives each column its own of the units above', () => {
    const units = (line: string) =>
      read('Glaciers,,', line, ',,', 'Year,Balance,Count', '1956,0.5,1', '1957,-1.5,2').series;
    expect(units('Units: m of water; count,,').map(({ unit }) => unit)).toEqual(['m of water', 'count']);
    expect(units('Units: m; kg; count,,').map(({ unit }) => unit)).toEqual([null, null]);
  });

  it('tells the tags of HXL in a note and reads them as no row', () => {
    const file = read('Country,Year,Value', '#country+name,#date+year,#indicator+value+num', 'Indonesia,2020,1.5');
    expect(shown(file)).toEqual([['Indonesia', ['2020 1.5 A']]]);
    expect(file.notes).toEqual(['HXL: #country+name #date+year #indicator+value+num']);
  });
});
