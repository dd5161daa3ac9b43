import { describe, expect, it } from 'vitest';
import { keyOf, readingsOf, table } from '@tests/fixtures/formats/csvLines';
import { decodeCsv } from './csv';
import { outcomeOf } from './refusal';

describe('tables as services write them', () => {
  it('gives each dimension of Eurostat’s joined first column its own', () => {
    const text = table(
      'freq,unit,geo\\TIME_PERIOD\t2021-Q1 \t2021-Q2 \t2021-Q3 ',
      'Q,PC,ID\t1.5 \t2.5 p\t: ',
      'Q,PC,MY\t: c\t3 b\t4.25 ep',
    );
    const { series, questions } = decodeCsv(text, {});
    expect(questions).toEqual([]);
    expect(series.map(keyOf)).toMatchObject([{ geo: 'ID' }, { geo: 'MY' }]);
    expect(series.map(({ freq }) => freq)).toEqual(['Q', 'Q']);
    expect(series.map(readingsOf)).toEqual([
      [
        ['2021-Q1', 1.5, 'A'],
        ['2021-Q2', 2.5, 'P'],
        ['2021-Q3', null, 'M'],
      ],
      [
        ['2021-Q1', null, 'Q'],
        ['2021-Q2', 3, 'B'],
        ['2021-Q3', 4.25, 'EP'],
      ],
    ]);
  });

  it('refuses a row whose joined codes are not one of each dimension', () => {
    const text = table('freq,geo\\TIME_PERIOD\t2021\t2022', 'A,ID\t1\t2', 'A\t1\t2');
    expect(outcomeOf(() => decodeCsv(text, {}))).toMatchObject({
      error: { name: 'FeedSchemaError', path: 'row 3', detail: 'has 1 codes for 2 dimensions' },
    });
  });

  it('leaves the row of the year out of the months of BPS', () => {
    const text = table('Bulan,2023,2024', 'Januari,"1,5","2,25"', 'Februari,"2,5","3,25"', 'Tahunan,"9,9","8,8"');
    const { series, warnings } = decodeCsv(text, {});
    expect(series.map(readingsOf)).toEqual([
      [
        ['2023-01', 1.5, 'A'],
        ['2023-02', 2.5, 'A'],
        ['2024-01', 2.25, 'A'],
        ['2024-02', 3.25, 'A'],
      ],
    ]);
    expect(warnings).toContainEqual({ name: 'TotalDropped', values: { name: 'Tahunan' } });
  });

  it('leaves it out where the year has a column of its own', () => {
    const { series } = decodeCsv(table('Tahun,Triwulan,Nilai', '2024,I,1.5', '2024,II,2.5', '2024,Jumlah,4'), {});
    expect(series.map(readingsOf)).toEqual([
      [
        ['2024-Q1', 1.5, 'A'],
        ['2024-Q2', 2.5, 'A'],
      ],
    ]);
  });

  it('takes years of headings for time, not the year of the last estimate (IMF’s outlook)', () => {
    const text = table(
      'ISO\tSubject\tNotes\tUnits\tScale\tSource\t2022\t2023\t2024\tEstimates Start After',
      'IDN\tGDP\tn\tRupiah\tBillions\ts\t19,588.446\t20,892.377\tn/a\t2023',
      'MYS\tGDP\tn\tRinggit\tBillions\ts\t1,793.900\t1,822.904\tn/a\t2022',
    );
    const { series, questions } = decodeCsv(text, {});
    expect(questions).toEqual([]);
    expect(series.map(readingsOf)[0]).toEqual([
      ['2022', 19_588.446, 'A'],
      ['2023', 20_892.377, 'A'],
      ['2024', null, 'M'],
    ]);
  });

  it('takes a code and a name that say the same time for one', () => {
    const text = table('LOCATION,TIME,Time,Value,Flag Codes', 'IDN,2022,2022,5.3,', 'IDN,2023,2023,5.05,E');
    const { series, questions } = decodeCsv(text, {});
    expect(questions).toEqual([]);
    expect(series.map(readingsOf)).toEqual([
      [
        ['2022', 5.3, 'A'],
        ['2023', 5.05, 'E'],
      ],
    ]);
    const other = table('LOCATION,TIME,Time,Value', 'IDN,2022,2020,5.3', 'IDN,2023,2021,5.05');
    expect(decodeCsv(other, {})).toMatchObject({
      series: [],
      questions: [{ about: 'time', options: ['TIME', 'Time'] }],
    });
  });

  it('takes the mark behind a year in a row for the flag of its figures', () => {
    const text = table('Tahun;PDB', '2021;10,5', '2022*;11,5', '2023**;12,5', '', '* Angka sementara');
    const [series] = decodeCsv(text, {}).series;
    expect(series?.readings).toMatchObject([
      { period: '2021', value: 10.5, statuses: ['A'] },
      { period: '2022', value: 11.5, statuses: ['P'], statusRaw: '*' },
      { period: '2023', value: 12.5, statusRaw: '**' },
    ]);
  });

  it('takes no place of a row in a cube for a figure, and words for a multiplier (Statistics Canada)', () => {
    const text = table(
      'REF_DATE,GEO,DGUID,Item,UOM,UOM_ID,SCALAR_FACTOR,SCALAR_ID,VECTOR,COORDINATE,VALUE,STATUS',
      '2024-11,Canada,2016A,All,Dollars,81,thousands ,3,v41690973,2.2,161.8,',
      '2024-12,Canada,2016A,All,Dollars,81,thousands ,3,v41690973,2.2,161.2,p',
    );
    const { series } = decodeCsv(text, {});
    expect(series).toMatchObject([{ unit: 'Dollars', unitMult: 3 }]);
    expect(series.map(readingsOf)).toEqual([
      [
        ['2024-11', 161.8, 'A'],
        ['2024-12', 161.2, 'P'],
      ],
    ]);
  });

  it('takes NA for a missing number without a reason, and an id in a heading for no unit (DBnomics)', () => {
    const text = table('period,Annual – Malaysia (IMF/WEO:2024-04/MYS.NGDP)', '2022,8.7', '2023,NA');
    const { series } = decodeCsv(text, {});
    expect(series).toMatchObject([{ unit: null }]);
    expect(series.map(readingsOf)).toEqual([
      [
        ['2022', 8.7, 'A'],
        ['2023', null, 'M'],
      ],
    ]);
  });

  it('refuses a table that is cut off in its last row', () => {
    const text = 'periode,geo,nilai\n2021,ID,1.5\n2022,ID,2.5\n2023,ID';
    expect(outcomeOf(() => decodeCsv(text, {}))).toMatchObject({ error: { name: 'FeedSchemaError', path: 'row 4' } });
    expect(decodeCsv(`${text},3`, {}).series[0]?.readings).toHaveLength(3);
    expect(decodeCsv(`${text}\n`, {}).series[0]?.readings.at(-1)).toMatchObject({ period: '2023', value: null });
    expect(decodeCsv('periode,nilai\n2021,1.5\n2022,2.5\nSumber: BPS', {}).series[0]?.readings).toHaveLength(2);
  });

  it('takes constant prices of the World Bank for figures (WDI, wbdata)', () => {
    const { series } = decodeCsv(table('iso3c,date,NY.GDP.MKTP.KD.ZG', 'IDN,2020,-2.07', 'IDN,2021,3.7'), {});
    expect(series.map(readingsOf)).toEqual([
      [
        ['2020', -2.07, 'A'],
        ['2021', 3.7, 'A'],
      ],
    ]);
  });

  it('reads headings with their words behind the colon at once (BIS)', () => {
    const { series } = decodeCsv(
      table(
        'FREQ:Frequency,TIME_PERIOD:Time period,OBS_VALUE:Observation Value,UNIT_MEASURE:Unit,UNIT_MULT:Unit Multiplier,OBS_STATUS:Status',
        'Q: Quarterly,2023-Q2,171000.5,USD: US dollar,6: Millions,A: Normal value',
        'Q: Quarterly,2023-Q3,172500,USD: US dollar,6: Millions,P: Provisional value',
      ),
      {},
    );
    expect(series).toMatchObject([{ unit: 'US dollar', unitMult: 6, freq: 'Q' }]);
    expect(series.map(readingsOf)).toEqual([
      [
        ['2023-Q2', 171_000.5, 'A'],
        ['2023-Q3', 172_500, 'P'],
      ],
    ]);
  });

  it('takes codes of months for no figures (Ireland)', () => {
    const { series } = decodeCsv(
      table('"TLIST(M1)","Month","VALUE"', '"202401","2024 January","98.5"', '"202402","2024 February","99.5"'),
      {},
    );
    expect(series.map(readingsOf)).toEqual([
      [
        ['2024-01', 98.5, 'A'],
        ['2024-02', 99.5, 'A'],
      ],
    ]);
  });

  it('takes times, places and flags that are written twice for one (FAOSTAT, UNCTAD)', () => {
    const fao = table(
      'Area Code (M49),Area,Year Code,Year,Unit,Value,Flag,Flag Description',
      '360,Indonesia,2020,2020,t,54.5,A,Official figure',
      '360,Indonesia,2021,2021,t,55.5,E,Estimated value',
    );
    expect(decodeCsv(fao, {}).series.map(readingsOf)).toEqual([
      [
        ['2020', 54.5, 'A'],
        ['2021', 55.5, 'E'],
      ],
    ]);
    const unctad = table(
      'Year,Economy,Economy Label,Exports Value,Exports Footnote,Exports Missing value',
      '2020,360,Indonesia,20.5,,',
      '2021,360,Indonesia,,Not yet published,..',
    );
    expect(decodeCsv(unctad, {}).series.map(readingsOf)).toEqual([
      [
        ['2020', 20.5, 'A'],
        ['2021', null, 'M'],
      ],
    ]);
  });

  it('takes figures with something behind them for no names, and says that they are not read', () => {
    const { series, warnings } = decodeCsv(
      table('Date,Close,Volume', '2024-01-02,7.5,15.76B', '2024-01-03,8.5,16.01B'),
      {},
    );
    expect(series.map(({ readings }) => readings.length)).toEqual([2]);
    expect(warnings).toContainEqual({ name: 'PartsLeftOut', values: { names: 'Volume' } });
  });

  it('reads a short remark that names a status as one, a longer one as a remark', () => {
    const text = table(
      'Periode,Indeks,Keterangan',
      '2023-10,124.3,metode baru',
      '2023-11,123.6,',
      '2023-12,123.8,Sementara',
    );
    const [series] = decodeCsv(text, {}).series;
    expect(series?.readings.map(({ statuses, statusRaw }) => [statuses.join(''), statusRaw])).toEqual([
      ['A', undefined],
      ['A', undefined],
      ['P', 'Sementara'],
    ]);
  });

  it('tells a confidential figure from a missing one (Eurostat)', () => {
    const text = table('geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS', 'DE,2021,3.2,,', 'DE,2022,,,C', 'DE,2023,,,');
    expect(decodeCsv(text, {}).series.map(readingsOf)).toEqual([
      [
        ['2021', 3.2, 'A'],
        ['2022', null, 'Q'],
        ['2023', null, 'M'],
      ],
    ]);
  });

  it('takes a unit that stands alone in brackets above a table (Bank Indonesia)', () => {
    const text = table(
      'UANG BEREDAR',
      '(Miliar Rp)',
      ';Keterangan;Jan-23;Feb-23',
      '1;Uang Kuasi (M2);8,5;9,5',
      '2;Lain;1,5;2,5',
    );
    expect(decodeCsv(text, {}).series.map(({ unit, unitMult }) => [unit, unitMult])).toEqual([
      ['Miliar Rp', 0],
      ['Miliar Rp', 0],
    ]);
    const continued = decodeCsv(table('UANG BEREDAR', '(Lanjutan)', 'Uraian;Jan-23;Feb-23', 'M2;8,5;9,5'), {});
    expect(continued.series.map(({ unit }) => unit)).toEqual([null]);
  });

  it('reads what stands of each column between its name and its figures (Reserve Bank of Australia)', () => {
    const file = decodeCsv(
      table(
        'F1.1 INTEREST RATES',
        'Title,Cash Rate,Overnight Rate',
        'Frequency,Monthly,Monthly',
        'Type,Original,Original',
        'Units,Per cent,Per cent',
        ',,',
        'Source,RBA,RBA',
        'Series ID,FIRMMCRT,FIRMMCRI',
        '2023-10,4.10,4.07',
        '2023-11,4.35,4.32',
      ),
      {},
    );
    expect(file).toMatchObject({ title: 'F1.1 INTEREST RATES', publisher: 'RBA', questions: [] });
    expect(file.series.map(({ label, unit, readings }) => [label, unit, readings.length])).toEqual([
      ['Cash Rate', 'Per cent', 2],
      ['Overnight Rate', 'Per cent', 2],
    ]);
  });

  it('takes the row right above the figures for their names where it names the time', () => {
    const lines = ['Judul,Ekspor', 'Satuan,juta USD', 'Sumber,BPS', 'Wilayah,Indonesia', 'Tahun,Nilai'];
    const file = decodeCsv(table(...lines, '2020,1.5', '2021,2.5'), {});
    expect(file).toMatchObject({ title: 'Ekspor', publisher: 'BPS' });
    expect(file.series).toMatchObject([{ unit: 'juta USD', readings: [{ value: 1.5 }, { value: 2.5 }] }]);
  });

  it('leaves footnotes below a table aside (UNdata)', () => {
    const text = table(
      'Country or Area,Year,Item,Value,Value Footnotes',
      'Indonesia,2019,GDP,2019.5,',
      'Indonesia,2020,GDP,2020.5,1',
      '',
      '"footnoteSeqID","Footnote"',
      '"1","Preliminary"',
    );
    expect(decodeCsv(text, {}).series.map(readingsOf)).toEqual([
      [
        ['2019', 2019.5, 'A'],
        ['2020', 2020.5, 'A'],
      ],
    ]);
  });

  it('takes an index for figures, unless it numbers the rows', () => {
    expect(decodeCsv(table('Date,Index', '2025-08,323.1', '2025-09,324'), {}).series.map(readingsOf)).toEqual([
      [
        ['2025-08', 323.1, 'A'],
        ['2025-09', 324, 'A'],
      ],
    ]);
    const numbered = decodeCsv(table('index,date,value', '0,2025-08,323.1', '1,2025-09,324'), {});
    expect(numbered.series).toHaveLength(1);
    expect(numbered.warnings).toContainEqual({ name: 'PartsLeftOut', values: { names: 'index' } });
  });

  it('takes notes of the ILO for remarks, and its status in words for the status', () => {
    const text = table(
      'ref_area.label,sex.label,time,obs_value,obs_status.label,note_classif.label,note_source.label',
      'Indonesia,Total,2019,4.5,,Age: from 15,R1',
      'Indonesia,Total,2020,4.6,Break in series,,R1',
      'Indonesia,Male,2019,5.5,,,R1',
      'Indonesia,Male,2020,5.6,Unreliable,Age: from 15,R2',
    );
    expect(decodeCsv(text, {}).series.map(readingsOf)).toEqual([
      [
        ['2019', 4.5, 'A'],
        ['2020', 4.6, 'B'],
      ],
      [
        ['2019', 5.5, 'A'],
        ['2020', 5.6, 'U'],
      ],
    ]);
  });

  it('takes the code of a month for no key', () => {
    const text = table(
      'Area,Year Code,Year,Months Code,Months,Value',
      ...['2022', '2023'].flatMap((year, at) => [
        `Indonesia,${year},${year},7001,January,${at + 1}.5`,
        `Indonesia,${year},${year},7002,February,${at + 2}.5`,
      ]),
    );
    const { series, warnings } = decodeCsv(text, {});
    expect(series.map(readingsOf)).toEqual([
      [
        ['2022-01', 1.5, 'A'],
        ['2022-02', 2.5, 'A'],
        ['2023-01', 2.5, 'A'],
        ['2023-02', 3.5, 'A'],
      ],
    ]);
    expect(warnings).toContainEqual({ name: 'PartsLeftOut', values: { names: 'Year Code; Months Code' } });
  });

  it('takes numbers with a zero before them, or called Nr or Id, for codes', () => {
    const divisions = table(
      'date,division,index',
      ...['overall', '01', '02'].flatMap((code, at) => [
        `2023-10-01,${code},13${at}.2`,
        `2023-11-01,${code},13${at}.3`,
      ]),
    );
    const read = decodeCsv(divisions, { freq: 'M' });
    expect(read.title).toBeNull();
    expect(read.series.map(keyOf)).toEqual([{ division: 'overall' }, { division: '01' }, { division: '02' }]);
    const quarters = table(
      'QNr,Qname,Jahr,Wert',
      '11,Rathaus,2000,5',
      '11,Rathaus,2001,6',
      '12,City,2000,7',
      '12,City,2001,8',
    );
    expect(decodeCsv(quarters, { time: 'Jahr' }).series.map(keyOf)).toEqual([{ QNr: '11' }, { QNr: '12' }]);
  });

  it('takes what the weather was, or how a place was classed, for no key', () => {
    const days = ['2012-01-01', '2012-01-02', '2012-01-03', '2012-01-04'];
    const rows = days.flatMap((day, at) => [
      `Seattle,${day},${at}.5,${at % 2 === 0 ? 'rain' : 'sun'}`,
      `New York,${day},${at}.25,${at % 3 === 0 ? 'snow' : 'sun'}`,
    ]);
    const file = decodeCsv(table('location,date,temp,weather', ...rows), {});
    expect(file.series.map(keyOf)).toEqual([{ location: 'Seattle' }, { location: 'New York' }]);
    expect(file.warnings).toContainEqual({ name: 'PartsLeftOut', values: { names: 'weather' } });
    // Two figures of a place at a time need the words.
    const both = decodeCsv(table('location,date,temp,weather', ...rows, 'Seattle,2012-01-01,9.5,sun'), {});
    expect(both.series.map(keyOf)).toContainEqual({ location: 'Seattle', weather: 'rain' });
  });

  it('keeps the names of columns that stand behind an empty cell, and their units (ABS)', () => {
    const text = table(
      ',CPI ; Sydney,Change ; Sydney',
      'Unit,Index Numbers,Percent',
      'Series Type,Original,Original',
      'Frequency,Quarter,Quarter',
      'Series ID,A1,A2',
      '1-Dec-2022,130.8,7.8',
      '1-Mar-2023,132.6,7',
    );
    const { series, title } = decodeCsv(text, { freq: 'Q' });
    expect(title).toBeNull();
    expect(series.map(({ unit }) => unit)).toEqual(['Index Numbers', 'Percent']);
    expect(series.map(({ label }) => label)).toEqual(['CPI ; Sydney (Index Numbers)', 'Change ; Sydney (Percent)']);
  });

  it('reads the millions of pounds of the ONS', () => {
    const lines = ['"CDID","ABMI"', '"PreUnit","£"', '"Unit","m"', '"Release date","13-11-2025"'];
    const file = decodeCsv(table('"Title","UK gdp"', ...lines, '"2022","2515000"', '"2023","2520500"'), {});
    expect(file.title).toBe('UK gdp');
    expect(file.series.map(({ unit, freq }) => [unit, freq])).toEqual([['million £', 'A']]);
  });

  it('reads flags of the Bundesbank, but none of several columns for all', () => {
    const lines = [
      '"",A1,A1_FLAGS',
      '"",Prices,',
      'unit,2020=100,',
      'unit multiplier,one,',
      'last update,2025-11-12 08:01:22,',
    ];
    const file = decodeCsv(table(...lines, '2025-08,122.3,', '2025-09,122.6,', '2025-10,123.0,Sementara'), {});
    expect(file.series.map(readingsOf)).toEqual([
      [
        ['2025-08', 122.3, 'A'],
        ['2025-09', 122.6, 'A'],
        ['2025-10', 123, 'P'],
      ],
    ]);
    expect(file.series.map(({ base, key }) => [base, key])).toEqual([['2020=100', []]]);
    const two = decodeCsv(table('date,A1,A1_FLAGS,B1,B1_FLAGS', '2025-08,1.5,p,2.5,', '2025-09,3.5,,4.5,r'), {});
    expect(two.series.map(({ readings }) => readings.map(({ statuses }) => statuses.join('')))).toEqual([
      ['P', 'A'],
      ['A', ''],
    ]);
    expect(two.series[1]?.readings[1]?.statusRaw).toBe('r');
    expect(two.warnings.filter(({ name }) => name === 'PartsLeftOut')).toEqual([]);
  });

  it.each([
    ['called after its figures', 'Tahun,PDB,Inflasi,Inflasi status', '2020,1.5,2.5,p', '2021,3.5,4.5,'],
    ['right behind its figures', 'Tahun,PDB,Status,Inflasi,Status', '2020,1.5,,2.5,p', '2021,3.5,,4.5,'],
  ])('gives a flag to its own figures: %s', (_, ...lines) => {
    const { series } = decodeCsv(table(...lines), {});
    expect(series.map(readingsOf)).toEqual([
      [
        ['2020', 1.5, 'A'],
        ['2021', 3.5, 'A'],
      ],
      [
        ['2020', 2.5, 'P'],
        ['2021', 4.5, 'A'],
      ],
    ]);
  });

  it('gives the flag of a row to all its figures', () => {
    const { series } = decodeCsv(table('Tahun,PDB,Inflasi,Status', '2020,1.5,2.5,p', '2021,3.5,4.5,'), {});
    expect(series.map(({ readings }) => readings[0]?.statuses)).toEqual([['P'], ['P']]);
  });

  it('takes a year before Christ for no year after', () => {
    const file = decodeCsv(
      table('Entity,Code,Year,Population', 'World,W,-1000,5', 'World,W,1700,6', 'World,W,1800,7'),
      { time: 'Year' },
    );
    expect(file.series[0]?.readings.map(({ period }) => period)).toEqual(['1700', '1800', null]);
    expect(file.warnings).toContainEqual({ name: 'PeriodUnreadable', values: { count: 1, example: '-1000' } });
  });
});
