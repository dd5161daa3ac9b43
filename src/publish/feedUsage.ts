/** What `npm run feed -- --help` prints. */
export const usage = `Usage: npm run feed -- COMMAND

  check [FILE…]   Check feed files: shape, dates, periods, sources, units. Without FILE: the catalogue,
                  every file it names, how they fit together, every edition in public/editions and
                  every briefing in public/stories.
                  Prints "file: path: problem [rule]", one a line.
  inspect FILE… [--json] [--all] [ANSWER…]
                  Recognise a statistical file of others and say what is in it and what is doubtful: JSON-stat,
                  SDMX-JSON, World Bank, DBnomics, FRED, BPS Web API, CSV (with datapackage.json or OWID's
                  x.metadata.json), and our own contract. At most 256 MB. --all lists every series; --json prints
                  one object on standard output and nothing else (call npm with -s, or it prints its own lines too).
  import FILE… [--series KEY] --into FEED [--as SERIES] [--unit-is CODE] [ANSWER…] [--dry-run]
         [--publisher NAME] [--source-url URL] [--source-title TEXT] [--published DATE]
         [--confidence press-release|news-report|aggregator]
                  Add the readings of one series of a file to a feed of public/feeds, with where they come from.
                  KEY is as inspect prints it, or as much of it as tells the series from the others. FEED is an id or
                  a path. Nothing is overwritten: an equal figure adds nothing, another one is a new row with a later
                  date of publication. --unit-is says that the file's unit is the feed's, where words differ.
                  What the file says of its publisher, address, title and date counts unless an option says it.
                  The confidence is aggregator unless said. The result is checked before it is written.
  fetch [FEED…] [--dry-run]
                  Ask the remotes that the catalogue names for feeds (all without FEED), import what they answer and
                  check it. Keys come from the environment (BPS_KEY, FRED_KEY) and are never written or printed.
                  Where anything fails for a feed its last good file stays, and the others go on. Figures that a person
                  must decide about are left out, and the exit code is 1 as well.
  edition [CHART…] [--as-of YYYY-MM-DD]
                  Freeze charts (all without CHART) as they are known today, or were known on a day:
                  writes public/editions/<chart>/<date>.<hash>.json and a line in public/editions/ledger.json.
                  What is frozen is never changed or removed; where nothing is new, nothing is written.
  schema          Write the JSON Schemas of the contract to public/schema.
  --help          Print this.

Answers to what a file leaves open (inspect says which): --numbers indonesian|international,
  --dates day-first|month-first, --time NAME, --freq A|S|Q|M|W|D, --trimester quarter|third,
  --values COLUMN (as often as needed), --layout long|wide, --dataset NAME

Exit code: 0 nothing refused (warnings allowed), 1 problems found, 2 wrong usage or a file that is refused whole.
The contract in words: docs/contracts/feed.md; of briefings: docs/contracts/story.md`;
