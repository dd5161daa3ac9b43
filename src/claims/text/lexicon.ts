import { transparentWords } from './lexiconWords';
import { PhraseIndex } from './phraseIndex';

/** What a word does in a claim. */
export type Role =
  | 'up'
  | 'down'
  /** Says "above" or "below the threshold" where a series has one, and otherwise growth or its contrary: "ekspansi". */
  | 'state-above'
  | 'state-below'
  | 'zone-above'
  | 'zone-below'
  | 'same'
  /** Says "hardly changed", which is not "unchanged". */
  | 'steady'
  /** Growth that became less, which is growth still. */
  | 'slower'
  /** Leads to the figure that was arrived at. */
  | 'to'
  | 'level'
  /** Joins a name and its figure without saying more. */
  | 'is'
  /** Leads to how far something is from a target, not to the target. */
  | 'gap-to'
  /** As `is`, where things are counted. */
  | 'count'
  | 'from'
  | 'than'
  | 'since'
  | 'target'
  | 'of-target'
  | 'reached'
  | 'missed'
  | 'highest'
  | 'lowest'
  | 'whole'
  | 'record-highest'
  | 'record-lowest'
  | 'above'
  | 'below'
  | 'about'
  | 'almost'
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'at-most'
  /** Makes a figure one end of something: "between", "up to". */
  | 'end-of-range'
  | 'rate'
  /** Makes of a record one among several: "salah satu". */
  | 'one-of'
  | 'not'
  | 'doubt'
  /** Takes back what the whole sentence says. */
  | 'denial'
  | 'modal'
  | 'purpose'
  | 'done'
  /** Tells of all that there are by then, not of those of the year alone. */
  | 'running'
  /** Opens what was before or after: "setelah", "sebelum". */
  | 'aside'
  /** Leads to the day on which something was published or said. */
  | 'released'
  /** Behind a time: that of a publication. */
  | 'publication'
  /** What a country or an office does with a figure of its own: "mencatat". */
  | 'reports'
  | 'back-figure'
  | 'back-index'
  | 'back-programme'
  | 'back-movement'
  | 'break'
  /** Says nothing about figures. */
  | 'gap';

const own = (verbs: string, objects: string): string =>
  verbs
    .split('|')
    .flatMap((verb) => objects.split('|').map((object) => `${verb} ${object}`))
    .join('|');

const targetsId = 'target|targetnya|target yang dicanangkan|target tersebut|target itu|target awal|target pemerintah';
const targetsEn =
  'target|the target|its target|that target|this target|their target|our target|the initial target|the government target';

const said: Readonly<Record<Exclude<Role, 'gap'>, string>> = {
  up: 'membaik|terdongkrak|edged up|ticked up|picked up|improved|soared|surged|naik|meningkat|menaik|tumbuh|bertumbuh|ekspansi|menguat|bertambah|melonjak|melesat|terangkat|terkerek|kenaikan|peningkatan|pertumbuhan|lonjakan|penguatan|rose|rise|rises|rising|risen|increase|increased|increases|increasing|grew|grow|grows|grown|growing|growth|expanded|expand|expands|expanding|expansion|gained|gain|gains|climbed|climbs|climb|jumped|jump|jumps|jumping|advanced|strengthened|up|lebih baik|better|lebih tinggi|lebih besar|lebih banyak|higher|larger|mengalami kenaikan|mengalami peningkatan|mengalami pertumbuhan|mengalami ekspansi',
  down: 'terpuruk|terkoreksi|dipped|edged down|ticked down|sank|plunged|tumbled|slumped|turun|menurun|merosot|anjlok|melemah|melambat|susut|menyusut|berkurang|kontraksi|terkontraksi|penurunan|pelemahan|jatuh|terpangkas|fell|fall|falls|falling|fallen|dropped|drop|drops|declined|decline|declines|decreased|decrease|decreases|contracted|contract|contracts|contracting|contraction|shrank|shrink|shrinks|shrinking|shrunk|berkontraksi|slowed|slipped|slid|eased|weakened|lost|down|lebih rendah|lebih kecil|lower|smaller|mengalami penurunan|mengalami kontraksi',
  'state-above':
    'ekspansi|ekspansif|expansion|growth|tumbuh|bertumbuh|pertumbuhan|expanded|expand|expands|expanding|grew|grow|grows|grown|growing|mengalami ekspansi|mengalami pertumbuhan',
  'state-below':
    'kontraksi|contraction|kontraktif|terkontraksi|mengalami kontraksi|berkontraksi|contracted|contract|contracts|contracting|shrank|shrink|shrinks|shrinking|shrunk|menyusut',
  'zone-above':
    'zona ekspansi|zona ekspansif|level ekspansi|level ekspansif|fase ekspansi|fase ekspansif|area ekspansi|area ekspansif|wilayah ekspansi|teritori ekspansi|posisi ekspansi|posisi ekspansif|expansion territory|expansionary territory|expansion zone|expansionary zone|expansion mode|growth territory',
  'zone-below':
    'zona kontraksi|zona kontraktif|level kontraksi|level kontraktif|fase kontraksi|fase kontraktif|area kontraksi|area kontraktif|wilayah kontraksi|teritori kontraksi|posisi kontraksi|contraction territory|contractionary territory|contraction zone|contractionary zone',
  same: 'tidak berubah|tak berubah|unchanged|tetap sama',
  steady:
    'stabil|relatif stabil|cenderung stabil|stagnan|flat|steady|stable|little changed|largely unchanged|broadly unchanged|nearly unchanged|almost unchanged|virtually unchanged|hampir tidak berubah|nyaris tidak berubah|hampir tak berubah|nyaris tak berubah|tidak banyak berubah|tak banyak berubah',
  slower: 'melambat|slowed|slowing|slows|decelerated',
  to: 'menjadi|ke|ke level|ke angka|ke posisi|menjadi sebesar|menjadi sebanyak|menuju|to|to reach',
  level:
    'mencapai|tercatat|berada di|berada pada|berada di level|berada di angka|berada di posisi|berada pada level|bertengger di|bertengger di level|menyentuh|menyentuh level|menembus|di level|di angka|di posisi|pada level|pada angka|menduduki|menunjukkan angka|capai|tembus|at|stood at|reached|reach|hit|came in at|registered|recorded|posted|stands at|totalled|totaled|amounted to|reaching|standing at',
  'gap-to': 'by|selisih|dengan selisih',
  is: 'sebesar|adalah|ialah|yaitu|yakni|senilai|dengan nilai|dengan angka|is|was|of|namely|=|:|(|set at|fixed at|ditetapkan sebesar|ditetapkan di angka|yang ditetapkan sebesar|dipatok di angka|reading of|a reading of|level of|a level of|score of|merupakan|were|are|by',
  count: 'sebanyak|berjumlah|jumlah|jumlahnya|number|there were|there are|ada|terdapat|total|totalnya',
  from: 'dari|from',
  than: 'dibanding|dibandingkan|dibanding dengan|dibandingkan dengan|jika dibandingkan dengan|ketimbang|daripada|terhadap|than|compared with|compared to|versus|vs|relative to|against',
  since: 'sejak|semenjak|since',
  target:
    'target|targets|targetnya|menargetkan|ditargetkan|menarget|bertarget|mentargetkan|targeted|targeting|sasaran|sasarannya|goal|mematok target|memasang target|a target|the target|our target|its target',
  'of-target': `${own('dari', targetsId)}|${own('of', targetsEn)}`,
  reached: `${own('melebihi|melampaui|di atas|mencapai|memenuhi|melewati|lampaui|lebihi|berhasil mencapai|berhasil melampaui|telah mencapai|sudah mencapai', targetsId)}|${own('exceeding|exceeded|exceeds|exceed|above|beyond|beat|beating|surpassed|surpassing|surpasses|met|meeting|meets|reached|reaching|hit|hitting|topped|topping|ahead of', targetsEn)}|target tercapai|target terlampaui`,
  missed: `${own('tidak mencapai|belum mencapai|gagal mencapai|tak mencapai|tidak memenuhi|di bawah|meleset dari|kurang dari|luput dari|tidak melampaui', targetsId)}|${own('missed|missing|misses|below|short of|fell short of|falling short of|falls short of|did not reach|did not meet|failed to reach|failed to meet|failing to reach|under', targetsEn)}|target tidak tercapai|target meleset`,
  highest:
    'tertinggi|terbesar|terbanyak|highest|the highest|largest|the largest|angka tertinggi|level tertinggi|posisi tertinggi|yang tertinggi|its highest|highest level|highest reading|the highest level|the highest reading|its highest level|its highest reading',
  lowest:
    'terendah|terkecil|lowest|the lowest|smallest|angka terendah|level terendah|posisi terendah|yang terendah|its lowest|lowest level|lowest reading|the lowest level|the lowest reading|its lowest level|its lowest reading',
  whole:
    'sepanjang sejarah|sepanjang masa|dalam sejarah|sepanjang sejarah survei|sejak survei dimulai|sejak survei dilakukan|sejak pertama kali disurvei|on record|ever|ever recorded|in history|in its history|since records began|since the survey began|since the survey started|in the history of the survey|in the survey history|of all time|in survey history',
  'record-highest':
    'rekor tertinggi|rekor tertinggi baru|mencetak rekor tertinggi|cetak rekor tertinggi|mencetak rekor|cetak rekor|mencetak rekor baru|cetak rekor baru|mencatat rekor tertinggi|mencatatkan rekor tertinggi|record high|a record high|new record high|a new record high|all time high|an all time high|tertinggi sepanjang sejarah|tertinggi sepanjang masa|tertinggi dalam sejarah',
  'record-lowest':
    'rekor terendah|rekor terendah baru|record low|a record low|new record low|a new record low|all time low|an all time low|terendah sepanjang sejarah|terendah sepanjang masa|terendah dalam sejarah',
  above:
    'di atas|berada di atas|bertahan di atas|above|di atas level|di atas angka|di atas ambang|di atas ambang batas|above the',
  below: 'di bawah|berada di bawah|below|di bawah level|di bawah angka|di bawah ambang|di bawah ambang batas|below the',
  about:
    'sekitar|kurang lebih|kira kira|kisaran|di kisaran|mendekati angka|about|around|some|roughly|approximately|circa',
  almost:
    'hampir|mendekati|nyaris|almost|nearly|close to|near|near to|closer to|just under|on the verge of|on the brink of|di ambang',
  'more-than':
    'lebih dari|melebihi|melampaui|more than|over|exceeding|exceeded|in excess of|lebih besar dari|greater than',
  'at-least':
    'setidaknya|sedikitnya|paling sedikit|minimal|tidak kurang dari|tak kurang dari|at least|no less than|no fewer than',
  'less-than': 'kurang dari|less than|fewer than|under',
  'at-most': 'paling banyak|maksimal|tidak lebih dari|tak lebih dari|at most|no more than',
  'end-of-range': 'antara|between|up to|hingga|sampai|sampai dengan|until|as many as|kisaran antara|rentang|range',
  rate: 'per|setiap|tiap|every|each|rata rata|average|averaged|an average of|rata ratanya|averaging|masing masing',
  'one-of': 'salah satu|salah satunya|satu di antara',
  not: 'bukan|tidak|tak|belum|tanpa|bukanlah|not|never|no|nor|neither|without|cannot|hardly|gagal|failed',
  doubt:
    'diperkirakan|perkiraan|memperkirakan|diproyeksikan|proyeksi|memproyeksikan|diprediksi|prediksi|memprediksi|diprakirakan|diramalkan|ramalan|diestimasi|estimasi|diharapkan|berharap|harapan|mengharapkan|diyakini|optimistis|optimis|rencana|rencananya|berencana|merencanakan|direncanakan|potensi|berpotensi|jika|apabila|bila|kalau|seandainya|andai|andaikan|asalkan|sekiranya|konon|kabarnya|mungkin|barangkali|skenario|simulasi|contohnya|misalnya|umpama|expected|expects|expect|expecting|forecast|forecasts|forecasted|projected|projects|projection|predicted|predicts|prediction|estimated|estimates|hope|hopes|hoped|hoping|plan|plans|planned|planning|if|unless|whether|rumour|rumours|alleged|allegedly|reportedly|likely|unlikely|perhaps|possibly|potential|potentially|scenario|consensus|konsensus|ekspektasi|expectations|analysts had|seolah|seolah olah|polling|poll|polls|jajak pendapat|median|survei ekonom|survei para ekonom|survey of economists|poll of economists|estimate|estimating|taksiran|menaksir|ditaksir|suppose|supposing|sees',
  denial:
    'bohong|kabar bohong|hoaks|hoax|membantah|dibantah|bantahan|menepis|ditepis|keliru|tidak benar|salah|denied|denies|deny|denying|refuted|refutes|debunked|contrary to|false|falsely|wrong|wrongly|incorrect|incorrectly|mistaken|misleading|untrue',
  modal:
    'akan|bisa|dapat|harus|mampu|will|would|could|should|can|may|might|must|is to|are to|set to|going to|perlu|wajib',
  purpose:
    'untuk|guna|demi|agar|supaya|upaya|berupaya|in order to|so as to|bertekad|mengejar|menuju|try to|trying to|aims to|aiming to|berusaha',
  done: 'telah|sudah|has|have|had|berhasil|to date|so far|sejauh ini|hingga kini|hingga saat ini|sampai saat ini|sampai kini',
  running:
    'telah|sudah|has|have|had|hingga|sampai|sampai dengan|until|by|total|totalnya|jumlah total|secara total|in total|terdapat|there were|there are|were|are|on marketplaces|bertambah|mencapai|reached|sejauh ini|hingga kini|hingga saat ini|so far|to date|kumulatif|cumulative',
  aside:
    'setelah|sesudah|usai|seusai|selepas|pasca|sebelum|sebelumnya|semula|tadinya|after|following|before|prior to|ahead of|previously|formerly',
  publication: 'release|report|edition|bulletin',
  released:
    'dirilis|merilis|rilis|diumumkan|mengumumkan|diterbitkan|terbit|menerbitkan|dipublikasikan|memublikasikan|dilaporkan|melaporkan|released|release|announced|published|posted|issued|out on|reported|unveiled|said|says|told|kata|mengatakan|ujar|tutur|ungkap|mengungkapkan|menyebut|menyebutkan|menyampaikan|menyatakan|menjelaskan|dikatakan|disebut|disebutkan',
  reports:
    'mencatat|mencatatkan|catat|membukukan|melaporkan|laporkan|reported|reports|posted|posts|recorded|records|registered|saw|logged',
  'back-figure':
    'angka tersebut|angka itu|angka ini|jumlah tersebut|jumlah itu|jumlah ini|capaian tersebut|capaian itu|capaian ini|realisasi tersebut|realisasi itu|realisasi ini|pencapaian tersebut|pencapaian itu|pencapaian ini|that figure|this figure|the figure|that number|this number|the number|that total|this total',
  'back-index': 'indeks tersebut|indeks itu|indeks ini|the index|that index|this index',
  'back-programme':
    'program tersebut|program itu|program ini|the programme|that programme|this programme|the program|that program|this program',
  'back-movement':
    'gerakan tersebut|gerakan itu|gerakan ini|kampanye tersebut|kampanye itu|kampanye ini|program tersebut|program ini|the movement|that movement|this movement|the campaign|that campaign|this campaign|the programme|this programme',
  break:
    ';|sementara|sementara itu|sedangkan|adapun|tetapi|tapi|namun|meski|meskipun|walau|walaupun|while|whereas|meanwhile|but|however|although|though|even as|padahal',
};

/** What a word may do and still stand between a name and its figure without changing what is said. */
const quiet: ReadonlySet<Role> = new Set<Role>(['released', 'publication', 'reports', 'running', 'one-of']);

function rolesByPhrase(): Iterable<readonly [string, ReadonlySet<Role>]> {
  const roles = new Map<string, Set<Role>>();
  const add = (phrase: string, role: Role): void => {
    roles.set(phrase, (roles.get(phrase) ?? new Set<Role>()).add(role));
  };
  const isRole = (name: string): name is Exclude<Role, 'gap'> => Object.hasOwn(said, name);
  for (const role of Object.keys(said).filter(isRole)) said[role].split('|').forEach((phrase) => add(phrase, role));
  transparentWords.forEach((word) => {
    const known = [...(roles.get(word) ?? [])];
    if (known.every((role) => quiet.has(role))) add(word, 'gap');
  });
  return roles;
}

/** Words and phrases of both languages with the roles that they can play. */
export const lexicon = new PhraseIndex<ReadonlySet<Role>>(rolesByPhrase());
