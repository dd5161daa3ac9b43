/** A rule of meaning: whether it refuses the file, and whether readers apply it too. */
export interface Rule {
  /** A warning is printed by the command and refuses nothing. */
  readonly severity: 'problem' | 'warning';
  /** `check`: only the command looks, so that a slip cannot take a chart off the page. */
  readonly applies: 'always' | 'check';
}

const always = { severity: 'problem', applies: 'always' } as const;
const whenChecking = { severity: 'problem', applies: 'check' } as const;
const warning = { severity: 'warning', applies: 'check' } as const;

/** Every rule beyond the shape of the files, by its id. `docs/contracts/feed.md` has the same words for outsiders. */
export const rules = {
  /** Dates exist in the calendar. */
  'date-real': always,
  /** Periods exist: no month 13, no week 53 in a year with 52, no 30 February. */
  'period-real': always,
  /** Observations are in the series' frequency. */
  'period-frequency': always,
  /** A period has one row for each `published`; a revision has a later `published`. */
  'period-repeated': always,
  /** `date` lies inside its period. */
  'date-in-period': always,
  /** A null value says why: status H, J, K, L, M, N, O, Q or S. */
  'status-missing': always,
  /** A number does not carry a status that means missing: H, J, K, L, M, O or Q. */
  'status-number': always,
  /** Targets and thresholds repeat the series' unit code. */
  'unit-differs': always,
  /** Every `source` is the id of an entry in `sources`. */
  'source-unknown': always,
  /** Source ids are unique within a file. */
  'source-repeated': always,
  /** Series ids are unique within a feed. */
  'series-repeated': always,
  /** `precision` day goes with YYYY-MM-DD, month with YYYY-MM. */
  'milestone-precision': always,
  /** `end` is not before `date`. */
  'milestone-end': always,
  /** Every `kind` is the id of an entry in `kinds`. */
  'milestone-kind': always,
  /** Ids of milestones and kinds are unique, one namespace for both. */
  'milestone-repeated': always,
  /** No milestone or kind is called all, none or main: the address uses these words. */
  'milestone-reserved': always,
  /** Ids and paths in the catalogue are unique, the milestones, statements and vocabulary among them; the vocabulary names each series and milestone once. */
  'entry-repeated': always,
  /** Chart ids are unique. */
  'chart-repeated': always,
  /** A chart names each series once. */
  'chart-series-repeated': always,
  /** A chart names a feed of the catalogue. */
  'chart-feed': always,
  /** Statement ids are unique. */
  'statement-repeated': always,
  /** The `words` of a claim occur in the statement's quote. */
  'statement-words': always,
  /** The `words` of a claim hold a number that the claim names, if it names one. */
  'statement-number': always,
  /** A claim's `from` is not after its `to`, and both are of one frequency. */
  'claim-range': always,
  /** A run or count has a `threshold` exactly when it is about above or below. */
  'claim-threshold': always,
  /** A claim about the outcome of a target has `result`, `by` or both. */
  'claim-outcome': always,
  /** An edition's chart names the feed and the series that the edition holds, and no others are there. */
  'edition-chart': always,
  /** An edition holds one row a period, and no figure, target or milestone that was not known on its day. */
  'edition-late': always,
  /** The ledger names each edition once, and its name carries the first eight digits of its hash. */
  'ledger-line': always,
  /** A file's `id` is the one that the catalogue gives it. */
  'feed-id': always,
  /** The first step of a briefing names a chart. */
  'story-scene': always,
  /** What a step or answer calls its chart is the address of a chart, without language and base. */
  'story-address': always,
  /** Ids of steps and answers are unique, one namespace for both; the list names each briefing once. */
  'story-repeated': always,
  /** A step names answers that exist, each once. */
  'story-answer': always,
  /** A range runs forwards, and both of its ends are of one frequency. */
  'story-range': always,
  /** The name of a step holds no figure: only claims do. */
  'story-name': always,
  /** No chart is called test or site: the addresses of the embeds' own test and of the site's pictures use these words. */
  'chart-reserved': whenChecking,
  /** A chart names series that its feed has. */
  'chart-series': whenChecking,
  /** A chart's `from` is in the frequency of its series. */
  'chart-from': whenChecking,
  /** A chart's series share unit and multiplier. */
  'chart-units': whenChecking,
  /** A remote is on a public host, by its name, without port or user. */
  'remote-host': whenChecking,
  /** A remote's addresses hold no key; the place of one is sent to its own host only and is never live. */
  'remote-key': whenChecking,
  /** A remote asks for single years exactly where it says from which one, and never live. */
  'remote-years': whenChecking,
  /** A series of a feed has one remote. */
  'remote-repeated': whenChecking,
  /** A remote goes into a series that its feed has, and calls its unit by that series' code. */
  'remote-series': whenChecking,
  /** Nothing was published before 1990. */
  'published-early': whenChecking,
  /** Nothing was published more than a day after `modified`. */
  'published-late': whenChecking,
  /** Nothing was said after its source was published. */
  'statement-said': whenChecking,
  /** A claim names series, events, targets and thresholds that exist, and periods of the series' frequency. */
  'claim-binding': whenChecking,
  /** The vocabulary names series and milestones that exist. */
  'vocabulary-binding': whenChecking,
  /** Text has no control, zero-width, bidirectional or tag characters. */
  'hidden-characters': whenChecking,
  /** No object has one key twice: the last would win silently. */
  'key-repeated': whenChecking,
  /** Every line of the ledger has its file, unchanged, in its only spelling. */
  'edition-file': whenChecking,
  /** A chart that was frozen stays in the catalogue: the addresses of its editions are promised. */
  'edition-retired': whenChecking,
  /** What an edition claims agrees with its own figures. */
  'edition-claim': whenChecking,
  /** Every parameter of a step's address is understood; theme and step are the stage's own. */
  'story-parameter': whenChecking,
  /** No shipped briefing is called mine or index: these names are taken. */
  'story-reserved': whenChecking,
  /** Every briefing in the list has its file, which names itself, and every file is in the list. */
  'story-file': whenChecking,
  /** A step's chart is in the catalogue. */
  'story-chart': whenChecking,
  /** The series set beside a chart's own exists and shares its axis. */
  'story-compare': whenChecking,
  /** A period that is pointed at has a reading inside the range shown. */
  'story-highlight': whenChecking,
  /** A milestone that a step points at, or that an address chooses, exists; the one pointed at lies in the range shown. */
  'story-milestone': whenChecking,
  /** Every claim of a caption agrees with the data. */
  'story-claim': whenChecking,
  /** A figure published before its period ended is provisional, estimated or a forecast. */
  'published-before-start': warning,
  /** Descriptions and notes say of a figure what the data say. */
  'text-differs': warning,
  /** Every source is used. */
  'source-unused': warning,
  /** A caption speaks of series that its chart shows, or of the chart's feed. */
  'story-series': warning,
  /** The figures of each chart are in an edition. */
  'edition-none': warning,
  /** Every file in the folder is named by the catalogue. */
  'file-stray': warning,
} as const satisfies Record<string, Rule>;

/** Id of a rule of meaning. */
export type RuleId = keyof typeof rules;
