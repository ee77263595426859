// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CommandPattern } from '#languages/index.ts';

const somebody =
  'person|human|human being|operator|agent|somebody|someone|colleague|advisor|adviser|clerk|employee|real one';

/** What people say to steer the conversation in the middle of other words. The first that fits counts. */
export const pleas: readonly CommandPattern[] = [
  [
    'operator',
    new RegExp(
      `(?<![a-z])(?:(?:want|need|like|give|get|put|speak|talk|pass|transfer|connect|is there|prefer|let)(?![a-z]).{0,35}(?<![a-z])(?:${somebody})|(?:${somebody}) (?:.{0,15} )?(?:please|who speaks|real)|talking to (?:a|the) (?:machine|robot|computer))(?![a-z])`,
    ),
  ],
  [
    'operator',
    /(?<![a-z])(?:transfer me|(?:don t|do not|won t|never) (?:talk|speak) to (?:a |the )?(?:machine|robot|computer|bot)s?|(?:get|give) me (?:a|your|the) (?:manager|supervisor|boss)|put me (?:through|threw))(?![a-z])/,
  ],
  [
    'stop',
    /(?<![a-z])(?:i (?:ll|will) (?:finish|do|continue|try) (?:it |this |that )?(?:later|tomorrow|another)|(?:don t|do not|no) (?:have )?(?:the )?(?:more )?time (?:now|for this)?|(?:i ve|i have|i) had enough|done for (?:today|now)|no more questions|save (?:it )?and (?:exit|close|quit))(?![a-z])/,
  ],
  [
    'correct',
    /(?<![a-z])(?:misheard|mixed up|(?:told|gave|gives?) (?:you )?(?:the |my )?(?:wrong|old)|(?:you|u) (?:ve |have )?(?:got|heard|wrote|put) (?:me |it |that )?wrong|change something|earlier i said|i said .{1,30} (?:but|instead|not))(?![a-z])/,
  ],
  [
    'stop',
    /(?<![a-z])(?:cancel|stop here|stop it|stop this|for ?get (?:it|about it)|leave it (?:for|there|at)|i (?:ll|will|m going to) (?:hang up|call (?:back|again|tomorrow|later))|hang up|good ?bye|call (?:you )?(?:back )?(?:tomorrow|later|another day)|(?:don t|do not) want to (?:apply|continue|go on|do (?:it|this))|changed my mind|never mind|give up|another day)(?![a-z])/,
  ],
  [
    'correct',
    /(?<![a-z])(?:correct(?:ion| something| it| that)|made a mistake|(?:i|we) (?:was|were|got it|said it|said that|put|gave) (?:the )?wrong|(?:that s|that is|that was|it s|it is|is|are|was|got .{1,40}) wrong|change (?:it|that|what|the|my|an|one)|fix (?:it|that|the|what|one)|i (?:meant|didn t mean)|is not that one|not what i said)(?![a-z])/,
  ],
  [
    'slower',
    /(?<![a-z])(?:slow(?:ly|er|ly please| down)?|(?:too|two|to|so|very) (?:fast|quick|quickly)|not so (?:fast|quick)|less fast|take it easy|easy easy|(?:can t|cannot|hard to|not) (?:keep up|follow you))(?![a-z])/,
  ],
  [
    'repeat',
    /(?<![a-z])(?:repeat|reap eat|re peat|come again|say (?:it|that|this) (?:again|another time|once more|one more)|(?:once|one time|one) more|again please|(?:did ?n t|did not|could ?n t|could not|can t|cannot|don t|do not|not) (?:quite )?(?:catch|hear|understand|get (?:it|that|you)|follow|understood)|pardon|what (?:did you|was (?:that|the question))|say (?:it|that) louder|speak up|louder|read (?:it|that) again|breaking up|(?:i )?missed (?:that|it|the)|say again|run (?:that|it) by me|(?:what do you|what does (?:it|that)) mean|what s the question|(?:simple|simpler|plain|easier) (?:words|english)|(?:line|signal) is (?:terrible|bad|awful|poor))(?![a-z])|^(?:what|sorry|eh|huh|excuse me|hello)(?: (?:what|sorry|please))*$/,
  ],
  [
    'wait',
    /(?<![a-z])(?:wait|hold (?:on|the line|please)|hang on|(?:one|a|half a|just a|un) (?:moment|minute|second|sec|attimo|tick)|(?:don t|do not) (?:go away|hang up|close)|bear with me|i(?: m| am| ll| will|) (?:just )?(?:look(?:ing)? (?:for|in)|search(?:ing)?|find(?:ing)?|get(?:ting)?|fetch(?:ing)?|ask(?:ing)? (?:my|him|her)|go(?:ing)? to (?:get|find|look|take)|take my|opening)|(?:someone|somebody|postman) (?:is |s )?at the door|(?:two|five|couple of|few) (?:secs|seconds|minutes|moments)|where (?:did i|have i|the hell|is) (?:put|left|that|my) (?:.{0,8} )?(?:card|paper|glasses|folder|letter|it)|pull over|let me (?:find|get|look|check|think|ask|fetch|see))(?![a-z])/,
  ],
  [
    'back',
    /(?<![a-z])(?:go back|back (?:to|one|please|a (?:step|question))|previous|(?:question|one|thing) before|before (?:this|that) (?:one|question)|last question|return (?:to|there))(?![a-z])/,
  ],
  [
    'where-are-we',
    /(?<![a-z])(?:where are we|which (?:part|question|step) (?:are|is)|how (?:far|long|many (?:more|questions)|much (?:longer|more|is left))|nearly (?:done|finished|there)|almost (?:done|finished|there)|still (?:much|a lot|long|many)|is it (?:very )?long|what (?:happened|is happening|s happening) (?:to|with) my|status of|the status|(?:my )?(?:application|request|claim|papers) (?:.{0,25} )?(?:now|gone|approved|accepted|news|answer|ready|arrived|nothing)|no(?:body|one) (?:has )?(?:told|tells|answer\w*|call\w*)|heard nothing|any news|(?:what s|what has|what) (?:happened|happening) (?:to|with)|(?:going to|gonna|will it) take long|waiting (?:since|for) (?:.{0,20})(?:answer|reply|news|months|weeks)?|(?:did|have) you (?:receive|received|get|got) my|still nothing|i know nothing|where (?:is|s) my (?:application|claim|request|money))(?![a-z])/,
  ],
  [
    'how-much',
    /(?<![a-z])(?:what s (?:the )?(?:monthly )?amount|how much money|what would i get|is it worth|how much (?:.{0,20} )?(?:money|will|would|do|can|is it|am|i|get|it|they|you)|the amount|what amount|how many euros?|(?:what|which) (?:sum|figure))(?![a-z])/,
  ],
  [
    'why',
    /(?<![a-z])(?:why|what for|how come|(?:really|that|absolutely) necessary|(?:got |has )?to do with (?:it|this|that|anything)|what is it for|(?:that s|is|it s) private|you should (?:already )?know|rather not (?:say|tell)|(?:what|which) (?:reason|purpose)|what (?:do|does|has|have) (?:you|it|that|they) (?:.{0,25} )?(?:need|want|do with|to do)|none of your business|is (?:it|that) (?:obligatory|necessary|compulsory|mandatory)|do i have to|scam)(?![a-z])/,
  ],
];

/** "I don't know" in many words. */
export const unsure =
  /(?<![a-z])(?:(?:don t|do not|doesn t|can t|cannot|couldn t|wouldn t|not|never) (?:really |exactly |even )?(?:know|remember|recall|say|tell|told|have (?:it|the|that)|sure)|no idea|who (?:knows|remembers|counts)|in my head|have to (?:check|ask|look)|i forget|forgot|nobody told me|not decided|haven t decided)(?![a-z])/;
