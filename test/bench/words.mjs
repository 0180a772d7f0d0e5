// What the articles of the benchmark speak of: the town of Port Example and its neighbours, all made up.

export const sections = ['Harbour', 'Town', 'Business', 'Science', 'Culture', 'Sport', 'World', 'Opinion'];

export const firstNames =
  'Marisol Bastian Ottilie Juno Håkon Zsófia Dmitar Aoife Leïla Tomáš Noor Sõber Wiebke Ikram Lucía Jürgen Ewa Chidi Anaïs Siobhán Emre Ngozi Halldór Mirela Teodor Yara'.split(
    ' ',
  );
export const lastNames =
  'Quayle Keel Brackwater Saltmarsh Ængstrøm Fährmann Tidewell Muñoz Wróbel Žižka Hafnarson Oyelaran Köprülü Dubœuf O’Shaughnessy Сергеев Παππάς Nakagawa Ștefan Lourenço Vlček Marsh-Denham Ebb Ropewalk'.split(
    ' ',
  );
export const places =
  'Port Example|Lorem-on-Sea|Upper Ipsum|Dolor Bay|Saint-Amet|Köterhafen|Fjordnes|Łabędzin|Ría Alta|Göl Kıyısı|Nové Molo|Cap Sévère|Hafnarvík|Kitaminato (北港)|Новий Причал|Παλιό Λιμάνι|Eastquay|The Narrows'.split(
    '|',
  );
export const bodies =
  'the harbour board|the town council|the ferry company|the fish market|the lighthouse trust|the school governors|the estuary watch|the tram operator|the museum’s trustees|the port police|the crane drivers’ union|the tidal energy cooperative|the water works|the chamber of trade|the weather office|the rowing club|the county court|Möwe & Töchter|the library|the coastguard'.split(
    '|',
  );
export const things =
  'timetable breakwater sluice auction dredger sea-wall fare budget mooring festival petition allotment slipway warehouse bell-tower curriculum regatta lease survey subsidy footbridge exhibition tide-gauge reed-bed bus-lane quota archive playground swing-bridge audit pilot-boat choir ordinance market-hall turbine lifeboat tender tariff greenhouse car-park'.split(
    ' ',
  );
export const qualities =
  'disputed overdue modest draughty ambitious unfinished popular costly century-old temporary promised shared narrow unusual rust-red half-forgotten new second cheaper quieter'.split(
    ' ',
  );
export const deeds =
  'shelved welcomed repaired counted measured auctioned repainted blocked doubled inspected postponed insured surveyed named drained moved opened closed approved ridiculed'.split(
    ' ',
  );
export const occasions =
  'after a vote on Tuesday|before the spring tides|in spite of the fog|at the third attempt|without a word to the neighbours|on the advice of two engineers|for want of spare parts|in front of a full gallery|as the season ended|to nobody’s surprise|following a leak|by a margin of one'.split(
    '|',
  );
export const groups =
  'pupils households skippers shopkeepers commuters volunteers anglers tenants researchers cyclists'.split(
    ' ',
  );
export const topics =
  'ferries|tides|council|fish prices|R&D|schools|sea level|tram|Straße|regatta|museums|housing|wind & water|opera|budget 2027|C++|migration of birds|coastguard|public art|salt|café culture|energy|courts|rowing'.split(
    '|',
  );

/** What was said in other languages, and in other scripts. */
export const sayings = [
  '«Nous rouvrirons le bac avant Noël, si la marée le permet», promet la capitainerie.',
  '„Der Pegel steht höher als je zuvor – und niemand schaut hin“, klagt die Hafenmeisterin.',
  '«La lonja no volverá a cerrar en agosto», respondió la alcaldesa.',
  '「渡し船は春まで動きません」と船長は話した。',
  '«Ми полагодимо хвилеріз до весни», — пообіцяли в порту.',
  '”لن نغلق السوق قبل نهاية الموسم“، قالت المديرة.',
  '«Το φανάρι θα ανάψει ξανά τον Μάρτιο», είπε ο φαροφύλακας.',
  '„Prom wróci, gdy wróci woda”, żartują rybacy.',
  '“A maré não espera por comissões”, disse o mestre do cais.',
];
