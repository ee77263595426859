// SPDX-License-Identifier: AGPL-3.0-or-later

/** First names that are common in German-speaking countries, folded to plain small letters: they tell a first name from a surname said with it. */
export const givenNames: ReadonlySet<string> = new Set(
  `
achim adelheid albert alexander alexandra alfred alois andrea andreas angelika anna anneliese
annemarie anton armin barbara beate benjamin bernd bernhard birgit brigitte burkhard christa
christian christina christine christoph claudia clemens cornelia daniel daniela david dieter dietmar
doris edith elfriede elisabeth elke ella emma erich erika ernst erwin eva felix ferdinand florian
franz franziska friedrich fritz gabi gabriele georg gerda gerhard gertrud gisela gottfried greta
gudrun gunter gustav hannah hannelore hans harald heidi heike heinrich heinz helene helga helmut
herbert hermann hildegard horst hubert hugo inge ingeborg ingrid irene irmgard jakob jan jana jens
joachim johann johanna johannes jonas josef jurgen jutta karin karl karoline katharina katja klaus
konrad kurt lena leo leon leonie leopold lina lisa lorenz lotte luis luise lukas magdalena manfred
manuela margarete margit maria marianne marie mario markus marlene martha martin martina mathilde
matthias maximilian melanie michael michaela monika moritz nadine nicole nina norbert oliver oskar
oswald otto patrick paul paula peter petra philipp rainer ralf regina reinhard reinhold renate
richard robert roland rolf rosa rosmarie rudolf ruth sabine sabrina sandra sara sarah sebastian
siegfried sigrid silke silvia simon simone sofia sophie stefan stefanie stephan susanne sven tanja
theresa theresia thomas tobias trude ulrich ulrike ursula ute uwe valentin vera verena veronika
viktor viktoria vinzenz walburga walter waltraud werner wilhelm willi wolfgang
`
    .trim()
    .split(/\s+/),
);
