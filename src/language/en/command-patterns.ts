// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CommandPattern } from '#languages/index.ts';

// As in Italian: over normalised text without the courtesies around it, the whole sentence.
export const commandPatterns: readonly CommandPattern[] = [
  [
    'why',
    /^(?:(?:sorry|but|and|so|please) )*(?:what (?:does|do) (?!(?:it|that|this|you|they|i) )[a-z].{1,35} mean|what (?:do|did) you mean (?:by|with) .{2,40}|what (?:is|s|are) (?:an? |the )?(?:meaning of .{2,30}|notice(?: period| pay)?|isee|iban|naspi)|(?:can|could) you explain (?:what )?(?:it|that|this|the .{2,30})(?: means?)?)$/,
  ],
  [
    'correct',
    /^(no )?(i (made|have made) a mistake|i was wrong|that (was|is) wrong|i got (it|that) wrong|let me correct( that| it)?|i (want|need|d like|would like) to (correct|change)( .{0,40})?|i said (it|that) wrong)( .{0,30})?$/,
  ],
  [
    'repeat',
    /^(i )?(did ?n t|did not|could ?n t|could not|don t|do not|can t|cannot) (quite )?(catch|hear|understand|get|follow)( .{0,30})?$/,
  ],
  [
    'repeat',
    /^(can|could|would|will)? ?(you )?(please )?(repeat|say (it|that)|read (it|that)|run that)( .{0,30})?$/,
  ],
  [
    'repeat',
    /^(what|pardon|come again|once more|one more time|again|what was the question|what did you (say|ask)|what was that)( .{0,20})?$/,
  ],
  [
    'slower',
    /^(can|could|would)? ?(you )?(speak|talk|go|say it|read it)? ?(a (little|bit) )?(more slowly|slower|slow down)( .{0,20})?$/,
  ],
  [
    'slower',
    /^(you (are|re) |that s |it s |that is )?(speaking |talking |going )?(too|so) (fast|quick|quickly)( .{0,20})?$/,
  ],
  [
    'wait',
    /^(wait|hold on|hang on|bear with me|((just |give me |wait )?(a|one|half a) (moment|minute|second|sec)))( .{0,40})?$/,
  ],
  [
    'wait',
    /^(let me|i need to|i have to|i m going to|i will|i ll)( just)? (find|get|look|check|think|grab|fetch|see)( .{0,40})?$/,
  ],
  ['why', /^(why|what for|how come|for what reason)( .{0,40})?$/],
  [
    'why',
    /^(do i have to|is it (really )?(necessary|required|mandatory)|what does it matter|what s it to you|that s private|none of your business)( .{0,30})?$/,
  ],
  ['how-much', /^(so )?how much (money )?(would|will|do|can|am|is|shall) .{0,40}$/],
  ['how-much', /^what (would|will|do) i (get|receive)( .{0,20})?$/],
  [
    'where-are-we',
    /^(how (many|much) (more )?(questions |longer |time )?(are|is)?( left| there| to go)?.{0,20}|where are we( .{0,20})?|how far (are we|along)( .{0,20})?|how (much longer|long)( .{0,30})?|are we (nearly |almost )?(done|finished|there)( .{0,10})?)$/,
  ],
  [
    'operator',
    /^(.{0,25} )?(speak|talk|put me|transfer|connect|want|need|give me|get me|like|is there)( .{0,25})? (operator|person|human( being)?|somebody|someone|agent|representative|advisor|adviser|staff|real person)( .{0,20})?$/,
  ],
  ['operator', /^(an |a )?(operator|human|agent|representative|real person)( .{0,15})?$/],
  [
    'stop',
    /^(stop|quit|cancel|hang up|end (the )?call|forget it|never mind|goodbye|bye|that s enough)( .{0,20})?$/,
  ],
  [
    'stop',
    /^i (ll|will|d rather|would rather) (call|ring|phone|do it|continue|come)( .{0,10})? (back|later|tomorrow|another time)( .{0,20})?$/,
  ],
  ['stop', /^i (have|need|ve got) to (go|leave|hang up|run)( .{0,20})?$/],
  ['stop', /^i (don t|do not) want to (go on|continue)( .{0,20})?$/],
  [
    'back',
    /^(can we |could we |let s |let us |i want to |i d like to |please )?(go|step|move|get) back( .{0,30})?$/,
  ],
  ['back', /^(the )?previous( one| question)?$/],
];
