// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DialogueWords } from '#languages/index.ts';

export const dialogue: DialogueWords = {
  proofs: {
    pin: { label: 'phone PIN', said: ['pin', 'the pin', 'i have the pin', 'my pin'] },
    code: {
      label: 'code of the application',
      said: [
        'code',
        'the code',
        'i have the code',
        'eighteen digits',
        'number',
        'the number',
        'i have the number',
        'number of the application',
        'fifteen digits',
      ],
    },
    neither: {
      label: 'neither',
      said: [
        'none',
        'nothing',
        'no',
        'i have neither',
        'i have nothing',
        'i do not have any',
        'none of them',
      ],
    },
  },
  onBehalf:
    /(?<![a-z])(?:(?:calling|speaking|acting|phoning|here) on behalf of(?! my (?:son|daughter|child|baby))|(?:calling|speaking|acting) for (?:somebody|someone|another person)|i am (?:the |their |his |her )?(?:delegate|guardian|curator|support administrator|legal representative)|i have (?:a|the|their|his|her) delegation|from a patronato|change person)(?![a-z])/,
  forSelf: ['for me', 'for myself', 'me', 'myself', 'for my own'],
  forOther: [
    'for the other person',
    'for somebody else',
    'for someone else',
    'for him',
    'for her',
    'not for me',
  ],
  leaveIt:
    /(?<![a-z])(?:never ?mind|leave it(?! (?:for|there|at))|leave that|forget (?:it|that)|skip it)(?![a-z])/,
  goesOn:
    /(?<![a-z])(?:want(?:ed)?|like|meant|let me|need) (?:to )?(?:just |still )*(?:go on|continue|carry on|finish|send)(?![a-z])|^(?:(?:no|but|wait|sorry|please) )*(?:go on|continue|carry on|let us go on|let s go on|don t stop|do not stop)(?![a-z])|(?<![a-z])just send (?:it|the)(?![a-z])/,
  change: /^(?:(?:no|sorry|please|yes|i|can|want|need|d|would|like|to|have) )*change(?![a-z])/,
  naming: /^(?:wrong|mistak|change|correct|answer|quest|want|wait)/,
  skip: /(?<![a-z])(?:skip|no need to read)(?![a-z])/,
  clauses: /\s+(?=(?:from|to|until|till)\s)/i,
  since: {
    asked: /(?<![a-z])(?:since|from|begin|began|start\w*|hired)(?![a-z])/,
    said: /^(?:from|since)(?![a-z])/,
  },
  until: {
    asked: /(?<![a-z])(?:last|end(?:ed)?|until|finish\w*)(?![a-z])/,
    said: /^(?:to|until|till)(?![a-z])/,
  },
  pointing: /^(?:yes |well |um )*(?:that|this)(?: one)?(?: there| here)?$/,
  asksLaw: /(?<![a-z])(?:(?:what|which) (?:is the )?law|where is (?:it|that) written)(?![a-z])/,
  asksAside:
    /^(?:(?:but|and|well|sorry|so|yes|no) )*(?:what if|if (?:i|my|he|she|we)|do i need|is it (?:needed|necessary)|do they need|does it (?:matter|count)|what happens if|must i) /,
  alsoWishes:
    /(?:^|[\s,;.]+)(?:and |but )?(?:then |afterwards |later )?i (?:also (?:need|want|have|would like) to|(?:need|want|have) to also) (?<wish>\p{L}.{3,90})$/iu,
  afterCase: [
    ['appeal', /\bappeal/],
    ['review', /\breview|look at it again/],
    [
      'later',
      /\b(i|we) (now )?have it\b|\b(i|we) (now )?have (the|a) code|\bcode (of|for) (the|my|our) (child|baby|son|daughter|newborn)/,
    ],
    ['continue', /^(please )?(go on|continue)\b/],
  ],
};
