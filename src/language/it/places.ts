// SPDX-License-Identifier: AGPL-3.0-or-later
import type { PlaceTalk } from '#languages/index.ts';

// Names that are also words, but far oftener the town.
const usual = new Set('bari asti lodi todi este noto prato villa'.split(' '));

export const places: PlaceTalk = {
  nowhere:
    /^(?:(?:vivo|abito|abitiamo|sto|siamo|io) )*(?:in|nella|a) (?:campagna|montagna|collina|citta|mare)$/,
  province: [
    'in provincia di',
    'provincia di',
    'in provincia',
    'provincia',
    'provincia del',
    'in provincia del',
    'in provincia dell',
    'provincia dell',
    'in provincia della',
    'provincia della',
    'prov',
    'prov di',
    'in quel di',
    'quello di',
    'quella di',
    'quello in provincia di',
    'quella in provincia di',
    'quello della provincia di',
    'nel',
    'in',
    'sotto',
    'che e in provincia di',
    'sempre in provincia di',
    'sarebbe in provincia di',
    'sta in provincia di',
  ],
  afterProvince: [
    'a',
    'ad',
    'il comune di',
    'nel comune di',
    'comune di',
    'il comune e',
    'si chiama',
    'il paese e',
    'e',
    'il paese si chiama',
    'precisamente',
    'esattamente',
    'per la precisione',
    'a un paese che si chiama',
    'un paese che si chiama',
    'un paesino che si chiama',
  ],
  street:
    /(?:^| )(?:via|viale|piazza|piazzale|piazzetta|corso|largo|vicolo|strada|vico|lungomare|quartiere|ospedale|rione|parrocchia|stazione)(?: (?:di|del|della|dell))?$/,
  near: /(?:^| )(?:vicino a|vicino|dalle parti di|nei dintorni di|nei pressi di|fuori|zona|in zona|provincia di|in provincia di|provincia|dintorni di|accanto a|attaccato a|tra|fra|frazione di|una frazione di)$/,
  introduces:
    /(?:^| )(?:abito a|vivo a|nato a|nata a|risiedo a|comune di|citta di|paese di|sono di|siamo di|residente a|abitiamo a|stiamo a|sto a|nato ad|nata ad|abito ad|proprio a)$/,
  ordinary: new Set(
    'salve ne ora pare male anzi dare piano vado dello lei nove trenta cento strada paese fiume lago ponte castello chiesa campo fonte grotte alto mese stella rosa scala sale rossa quarto lettere bella todi re lu vo ala vita anfo mura nave ome zone lana arco mori nomi mele cino civo pero oro este arre cave mira noto bono meta pila rive boca poli rose bari uri lodi ari buti gioi leni ales sini suni bosa bee buja toro pula sava don leno rolo rio lesa asti come cona sora nola isola villa torre rocca serra stazione stradella marano madonna fara vico volta verso sotto sopra porto monte colle mare fontana cerro forno gallo lupara oggi ieri domani canale calma grande piccolo nuovo mare terme borgo prato valle zero uno due tre'
      .split(' ')
      .filter((word) => !usual.has(word)),
  ),
  leadIn: new Set(
    'io allora ecco ehm eh dunque be beh mah guardi senta si no e ed comune citta paese un una il lo la l in nel nella al alla sono nato nata nati siamo vivo abito risiedo abitiamo viviamo stiamo sto residente residenti qui qua a ad di da del della dell proprio sempre grazie per favore signora signore signorina provincia prov italia ora adesso prima mi pare che si chiama chiama paesino paesone cittadina piccolo nostro mio era ero scusi buongiorno salve ok'.split(
      ' ',
    ),
  ),
  sayWithProvince: (name, province) => `${name}, provincia di ${province}`,
  nameOf: ({ name }) => name,
};
