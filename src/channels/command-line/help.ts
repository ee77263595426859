// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';

const text = `sportello <command>

  start                        open the counter: portal, API, database
  talk [service]               a conversation in the terminal (--keypad, --lang en, --resume CODE, and
                               --codice-fiscale for what was handed in)
  talk --json [--service <id>] [--on <date>] [--keypad]
                               the same with a program: a JSON a line in ({"said"}, {"keys"}, {"silence": true},
                               {"audio": "file.wav"}; {"call": {...}} begins another), a JSON a line out
  talk --voice [--service <id>] [--aloud - | <folder>] [file.wav ...]
                               the same by voice: a WAV file a turn, or 16-bit PCM of one channel at 16 kHz on
                               standard input (arecord -q -t raw -f S16_LE -r 16000 | sportello talk --voice --aloud - |
                               aplay -q -t raw -f S16_LE -r 24000); answers as PCM at 24 kHz or as files of a folder
  services [--json]            all services of the catalogue
  describe <service> --json    a definition: questions, conditions, steps, amounts, figures of law
  decide <service> --on <date> < answers.json
                               what the law says of these answers on that day
  entitled --on <date> < answers.json
                               what one person has a right to over all services: answers by service in, a JSON a
                               line out
  understand --lang it --expect <kind> [--service <id> --question <id>] < lines
                               what each line of speech means
  say [--lang it] [--voice <name>] [--slow] file.wav < text
                               the text, read aloud
  transcribe [--lang it] [--expect <kind> [--service <id> --question <id>]] file.wav ...
                               what is said in each file, and what it means
  find --lang it < lines       which service each line asks for
  check codice-fiscale|iban < lines
  compute codice-fiscale < people
                               the code that follows from name, sex, birth and place: one JSON a line
  register check [--year 2026] [--against export.jsonl | folder]
                               hold the protocol register against its seals, what it seals, and seals kept elsewhere
  register export [--year 2026]
                               every entry of the register, one JSON a line
  register publish             have the last seals go out now
  register new-key             a new key to seal the register with
  documents check              hold every document against its file
  documents adopt              say that this folder is the counter's, after it was moved
  clients add <id> --name "..." --keys jwks.json [--scopes "..."] [--per-hour 10000]
                               [--patronato <id>]
                               let a program of another institution use the API; a patronato's by people's mandates
  clients list | remove <id>   which ones may, and end one
  intermediaries add <id> --name "..." [--kind patronato|assistance-centre|consultant] < codice-fiscale
                               enter a body that acts by mandate, and somebody who signs for it
  intermediaries list | remove <id> < codice-fiscale
                               which ones there are; somebody signs no more
  administrator < codice-fiscale
                               the first one, and the second: from then on roles are given at the desk
  privacy document [--lang it] what is kept where, why and how long
  privacy retention [--trial]  take away what has served its time
  migrate                      bring an external database to this version, as its owner
  settings [--lang it]         every setting, what it sets, what holds without it
  settings check               whether the settings of this environment are right
  check services [folder] [--service <slug>] [--json] [--play] [--quick] [--watch]
                               every fault of the services, or of one: words, examples, sources, law, files, types; --play plays
                               each example as a conversation too, --quick leaves the types out, --watch begins anew
                               with each change, quickly
  new <slug> [folder] [--in <life event>] [--from <page of facts>]...
                               the files of a service to begin from
  models [check | fetch <name>]
                               the weights of ears and voice; held against their checksums; brought
  cases [service]              hold the examples of the services against their definitions
`;

/** `sportello help`. */
export async function help(): Promise<void> {
  process.stdout.write(text);
}
