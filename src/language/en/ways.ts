// SPDX-License-Identifier: AGPL-3.0-or-later
import type { TalkWords } from '#languages/index.ts';

/** How people ask for a command in the middle of a conversation, or say that they do not know: a line each. */
export const ways: TalkWords['ways'] = {
  repeat: `
could you go over that again
I didn't quite hear you
sorry the dog was barking
you cut out there
I was distracted what were you saying
not sure what that word means
can you explain that
what exactly do you need to know
what do you want me to say
could you give me an example
in plain words please
do you want the day or just the month
whose, mine or my husband's
how many digits is it
eh
come again love
I can't hear a thing
the sound is very low
turn up the volume
say one more time please
what you say
what is the meaning
I no understand
it's not clear to me
I lost you for a second
could you read the question again
you said what
did you say the start or the end
repeat the last part
bad connection
can you repeat that please
sorry?
pardon?
I didn't catch that
say that again
what did you say
pardon
come again please I was outside with the traffic
once more please my hearing is not so good
say it another time I'm sorry I was feeding the baby
reap eat please
sorry I didn't get that bit
what was that
can you run that by me again
you're breaking up
the line is terrible what did you ask
I don't follow
what do you mean by that
could you say it in simple words
I missed that
what's the question
my english no good say again
speak louder I have a hearing aid
say that a gain
I beg your pardon
huh
come on the kids were screaming what did you want
do you mean the day or the month
it cut out can you say it again
what do I have to say
I'm not sure what you're asking me
sorry love I'm a bit deaf
can you read that out to me again
not understand your word
what was the question
sorry what
come again
the bus went past I missed that
what did you ask me
I lost you there
beg your pardon
I missed the last bit
say it once more
`,
  back: `
I want to see the one before
let me redo the previous answer
bring me back
undo
I skipped a question, take me there
return one step
the question before that please
can we go back to the one on my salary
step back
let me answer the last one again
I'd like to revisit that earlier question
rewind
up one
go back
previous question
go back one question please
the previous question can we return there
take me back to the last one
can I redo the one before
go to previous
one step back please
let's return to the question about my job
go bach
can I go to the one about my salary again
I skipped one, go back
the one before this
return to the last question
hang on can we revisit what you asked before
go back one
take me back to the one before
I skipped one put me back
the one before please
back up a step
`,
  slower: `
take your time please
you're going a mile a minute
tone it down a notch
easy there
one word at a time
too much too fast
I'm old, go gently
I need more time to understand
can you speak like for a foreigner
give me time to write
don't rush me
pace yourself
my italian and my english are slow
you talk fast fast
less speed please
slower please
can you speak more slowly
you're going too fast
can you speak more slowly I am not good with italian numbers
two quick for me mate
easy easy you talk like a train
slow down a bit love
I can't keep up
not so fast I'm writing it down
speak slowly please I am not italian
slow her please
hold your horses
you speak too quick for my ears
could you take it down a notch
talk slow I am from nigeria
at a gentler pace
a gentler pace please
at a calmer pace
a bit less quickly
ease off a little
not so quick please
take it slower
your pace is too quick for me
speak in slow motion
`,
  wait: `
back in a second
I need to get up and get it
I've got it here somewhere
let me see it's in my purse
I dropped the phone
I'm looking, I'm looking
bear with me love
don't hang up
stay on the line
sorry the baby is crying
there's somebody at the door
I have to turn the telly down
let me put the light on
I'm asking my husband now
he's bringing it
my battery, let me plug it in
just a tick
I'm on the bus, it's noisy, wait
let me write that down first
almost got it
let me open the folder
where are my glasses
hold on
just a moment
wait a second, I need my glasses
give me a minute
hang on a sec I need to find my glasses
just a minute I get the folder
hold the line I ask my husband for the card
give me a moment someone is at the door
don't go away I'm looking in the drawer
un attimo please I find the paper
bear with me I need my reading glasses
two seconds it's in the other room
hold on I'm driving let me pull over
someone's at the door
where did I put that card
I'm just getting it
wait wait wait
let me ask my wife
give me a sec
weight a minute
hold the lion please
I dropped it hold on
one two five... hang on I can't read it
my phone's ringing one sec
it's in my other bag
I'll be right back
let me put you on speaker
let me turn on the light
bear with me
the baby is crying one moment
let me find the payslip
I have to put my glasses on
give me two minutes
someone is at the door hold on
stay on the line I am looking
`,
  why: `
what do you want that for
who gets to see my data
how is that any of your concern
I don't want to tell you
can I skip this one
I prefer not to say
what happens if I don't answer
you already have all that
why should I tell you
what is this information used for
is it because of the law
what law says I must
are you allowed to ask that
that's a bit personal
how is this relevant
what's the reason you ask
I don't see the point of this one
why you ask my wife
is this a fraud
why do you ask
why do you need that
what's that for
why?
why do you want to no that
what's that got to do with it
why on earth would you need my phone number
is that really necessary
what has my husband's salary to do with this
I'd rather not say, what is it for
that's private
you should know that already
how is that relevant
what's the reason for this question
why do you want my bank number is this a scam
who will see this
I don't see why you need it
what you do with this information
is that any of your business
what is it used for
why on earth do you want that
what has that got to do with it
do you really need that
is that necessary
`,
  'how-much': `
give me a rough figure
a ballpark figure
how match do I get
what sort of money would I be getting
is it a lot of money
will it be a thousand euro
how much for two kids
what's it come to
what am I entitled to in euros
how many euro every month
how much is the cheque
the sum please
what's the maximum
net how much
how big is the benefit
how much will I get
how much would I get a month
how much is it
roughly how much money is it a month
what is the amount we are talking about
so how much do they pay me then
how much would that come to
what would I get
is it worth it, how much is it
how much money we are talking
what's the monthly amount
how match will I get
any idea of the sum
how much a month would it be for three kids
would it be at least a thousand
what kind of money is it
the amount I am due
what is the total you pay
what would the sum be
how much money is that for me
what do I end up with
what does it come to each month
`,
  'where-are-we': `
has it gone through
did they approve it
has my claim been accepted
they told me thirty days and it's been ninety
still waiting for my money
I never heard back
nobody rings me back
is my application lost
what stage is it at
I have a receipt but nothing else
did anyone look at my papers
when will they decide
how many are left
are we halfway
does this ever end
when does it finish
how much more of this
is there a lot more
how much is left to answer
will this take long
almost finished
are there many more questions
news about my application
how many questions are left
are we nearly done
where are we
where are we up to
are we nearly done or is it very long
which part are we doing
is there still much to go
how many questions left
are we there yet
is this going to take long
the advice centre sent it in september and I know nothing
I've been waiting since march for an answer
what's happened to my claim
I applied three months ago and still nothing
did you receive my papers
where is my application
what's going on with my claim
sent everything in june and not a word
my husband applied for his pension, was it approved
when does this end
how far along are we
any progress on my case
has it been accepted or not
you told me thirty days and it's ninety
is there much more of this
is this the last question
is this the last one
how long will this take
what is left to do
`,
  operator: `
is there anybody at the office
someone from the staff
one of your people please
I'd rather explain it to a human
customer service
a real agent
give me somebody who understands
I hate these machines
stop the robot
no robots
no machine please
your colleague from last time
can a person call me
talk person please
I'm old I can't do this with a machine
I need help from somebody
let me talk to whoever is in charge
switch me over
is it possible to speak with the counter
human
live agent
I want to speak to a person
operator
can I talk to someone
a real person please
put me threw to somebody in the office
is there a real person I can talk to
give me a human being this is driving me mad
I want a person who speaks english if you have one
a human please
I don't talk to machines
can I speak to somebody real
get me a manager
transfer me
I'd like to talk to a member of staff
are you a robot I want a person
somebody who can help me
put me through to the office
is anybody there
this is useless, a person please
I'd rather explain it to one of your people
hu man please
pass me to your colleague
no machine, person
I need one of your staff
let me have a member of staff
get me one of your colleagues
my situation is complicated I need a person
put me on to someone who works there
can an employee help me
I would rather deal with a member of staff
`,
  stop: `
finish
end the call
that'll do
that will do for now
I'm leaving it
forget this
I'm off
my bus is here
dinner is ready I have to go
I don't wanna do this
I can't be bothered
it's too long I give up
let's leave it there
I'll go to the office instead
I'll go to the patronato instead
I'll think about it
I need to talk to my wife first, I'll call back
do not send it
no I don't want it anymore
delete everything
thank you and goodbye
cheers bye bye
not today
I'm tired of this bye
enough now
stop
I have to go now
I'll call back later
that's enough I am hanging up bye
for get it I do it another day stop here
cancel everything I don't want to apply any more
let's leave it for today I'll call tomorrow goodbye
I'm done for today
I have to run
I'll finish it later
forget about it
no more questions please bye
I don't have time now
quit
save it and exit
I've had enough
oh forget this
let's stop there
I'm going to leave it
that'll do for now
my bus is here, bye
end
I don't wanna do this anymore
I'll go to the advice centre instead
cancel the whole thing
let us end it here
I do not want to carry on
that is enough for today
drop it
forget it goodbye
`,
  correct: `
no I meant my mother's
I put down the wrong year
I take that back
wrong one sorry
it's not two it's three
the other thing I said was wrong
I answered yes but it's no
I forgot one child
I left something out
let me rephrase
delete what I said
the number I gave is not right
that's my husband's code not mine
you wrote it wrong
you have me down as single
I need to fix my surname
start over I got it wrong
I confused the dates
my mistake
apologies I meant the other one
not that, the other job
that isn't what I meant
I made a mistake
I'd like to change my answer
that was wrong, let me correct it
no that's wrong I need to correct something
hang on you've got my date of birth wrong please change it
correction please the address is not that one
can we fix the one where I said single I'm not single
oops I said it wrong
I told you the wrong date
that's not what I said
you misheard me
no no I'm divorced not married, earlier I said married
I gave you my old address
can I change something I said
I mixed up the numbers
I need to change an answer
scratch that
sorry I meant my mother's
what I told you about my job is wrong
I put down the rong year
let me fix the surname
it has to be changed
that is our old address change it
you have got my name wrong fix it
I told you something wrong
earlier I said it wrong
the figure I gave you is not right
`,
  'dont-know': `
I haven't the foggiest
not a clue
search me
I couldn't tell you
my husband knows that
I'd have to check my papers
I don't have it on me
can't remember off the top of my head
it was so long ago
my daughter does all that
I'd have to look it up
who can remember that
I really have no idea
I never knew
it's slipped my mind
the accountant knows
I haven t the foggiest
how would I know
your guess is as good as mine
I could not tell you
beats me
they never told me
`,
};
