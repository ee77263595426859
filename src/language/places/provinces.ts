// SPDX-License-Identifier: AGPL-3.0-or-later

import { foldName } from './fold-name.ts';

const listed =
  "AG Agrigento,AL Alessandria,AN Ancona,AO Aosta,AP Ascoli Piceno,AQ L'Aquila,AR Arezzo,AT Asti,AV Avellino,BA Bari,BG Bergamo,BI Biella,BL Belluno,BN Benevento,BO Bologna,BR Brindisi,BS Brescia,BT Barletta-Andria-Trani,BZ Bolzano,CA Cagliari,CB Campobasso,CE Caserta,CH Chieti,CL Caltanissetta,CN Cuneo,CO Como,CR Cremona,CS Cosenza,CT Catania,CZ Catanzaro,EN Enna,FC Forlì-Cesena,FE Ferrara,FG Foggia,FI Firenze,FM Fermo,FR Frosinone,GE Genova,GO Gorizia,GR Grosseto,IM Imperia,IS Isernia,KR Crotone,LC Lecco,LE Lecce,LI Livorno,LO Lodi,LT Latina,LU Lucca,MB Monza e Brianza,MC Macerata,ME Messina,MI Milano,MN Mantova,MO Modena,MS Massa-Carrara,MT Matera,NA Napoli,NO Novara,NU Nuoro,OR Oristano,PA Palermo,PC Piacenza,PD Padova,PE Pescara,PG Perugia,PI Pisa,PN Pordenone,PO Prato,PR Parma,PT Pistoia,PU Pesaro e Urbino,PV Pavia,PZ Potenza,RA Ravenna,RC Reggio Calabria,RE Reggio Emilia,RG Ragusa,RI Rieti,RM Roma,RN Rimini,RO Rovigo,SA Salerno,SI Siena,SO Sondrio,SP La Spezia,SR Siracusa,SS Sassari,SU Sud Sardegna,SV Savona,TA Taranto,TE Teramo,TN Trento,TO Torino,TP Trapani,TR Terni,TS Trieste,TV Treviso,UD Udine,VA Varese,VB Verbano-Cusio-Ossola,VC Vercelli,VE Venezia,VI Vicenza,VR Verona,VT Viterbo,VV Vibo Valentia,CI Carbonia-Iglesias,VS Medio Campidano,OG Ogliastra,OT Olbia-Tempio,PL Pola,FU Fiume,ZA Zara,FO Forlì,PS Pesaro e Urbino,VG Venezia Giulia";

/** Names of provinces by their two letters, ceased ones included. */
export const provinceNames: ReadonlyMap<string, string> = new Map(
  listed.split(',').map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);

const byName = new Map<string, string>();
for (const [code, name] of provinceNames) {
  const folded = foldName(name);
  // "Massa Carrara" is also said "Massa"; a ceased province of the same name does not take the place of the current one.
  for (const key of [folded, ...(folded.includes(' ') ? [folded.replaceAll(/ e /g, ' ')] : [])]) {
    if (!byName.has(key)) byName.set(key, code);
  }
  byName.set(code.toLowerCase(), code);
}
for (const [name, code] of [
  ['massa', 'MS'],
  ['carrara', 'MS'],
  ['pesaro', 'PU'],
  ['urbino', 'PU'],
  ['monza', 'MB'],
  ['monza brianza', 'MB'],
  ['brianza', 'MB'],
  ['forli', 'FC'],
  ['cesena', 'FC'],
  ['reggio nell emilia', 'RE'],
  ['reggio di calabria', 'RC'],
  ['aquila', 'AQ'],
  ['spezia', 'SP'],
  ['ascoli', 'AP'],
  ['barletta', 'BT'],
  ['andria', 'BT'],
  ['trani', 'BT'],
  ['bat', 'BT'],
  ['verbania', 'VB'],
  ['verbano', 'VB'],
  ['vibo', 'VV'],
  ['bozen', 'BZ'],
  ['alto adige', 'BZ'],
  ['trentino', 'TN'],
  ['rome', 'RM'],
  ['milan', 'MI'],
  ['florence', 'FI'],
  ['naples', 'NA'],
  ['venice', 'VE'],
  ['turin', 'TO'],
  ['genoa', 'GE'],
  ['padua', 'PD'],
  ['mantua', 'MN'],
  ['sudtirol', 'BZ'],
  ['trient', 'TN'],
  ['mailand', 'MI'],
  ['rom', 'RM'],
  ['venedig', 'VE'],
  ['genua', 'GE'],
  ['florenz', 'FI'],
  ['neapel', 'NA'],
] as const) {
  byName.set(name, code);
}

/** The two letters of a province from its name, spoken or written, or from the letters themselves. */
export function provinceCode(text: string): string | undefined {
  return byName.get(foldName(text));
}

/** Names and letters by which provinces are known, folded: for grammars. */
export const provinceWords: ReadonlyMap<string, string> = byName;
