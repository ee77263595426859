// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  fillers: [
    'um', 'uh', 'er', 'erm', 'ah', 'oh', 'well', 'so', 'okay', 'ok', 'right', 'yes', 'yeah', 'please', 'thanks', 'thank you', 'sorry', 'hello', 'hi', 'let me see', 'let s see', 'you know', 'actually', 'like', 'just', 'only', 'exactly', 'it is', 'it s', 'it was', 'that is', 'that s', 'that was', 'i have', 'i ve', 'i m', 'i am', 'i was', 'we have', 'there are', 'there is', 'the', 'a', 'an', 'my', 'of', 'in', 'on', 'at', 'to', 'for', 'is', 'was', 'it', 'i', 'we', 'all', 'in total', 'total', 'altogether', 'sir', 'madam', 'born', 'number', 'date', 'day', 'got', 'i ve got', 'from', 'with', 'about it', 'and', 'would be', 'i d say', 'live', 'i live',
  ],
  doubts: ['about', 'around', 'roughly', 'approximately', 'more or less', 'maybe', 'perhaps', 'i think', 'i guess', 'probably', 'almost', 'nearly', 'or so', 'not sure', 'i m not sure', 'at least', 'over', 'a bit more', 'a couple', 'some', 'or thereabouts', 'give or take', 'possibly', 'i believe', 'less than', 'more than'],
  corrections: ['no i meant', 'i meant', 'i mean', 'no sorry', 'sorry no', 'no wait', 'no actually', 'actually no', 'rather', 'correction', 'no make that', 'make that', 'no'],
  dontKnow: ['i don t know', 'don t know', 'dunno', 'i dunno', 'no idea', 'i have no idea', 'i don t remember', 'i can t remember', 'i do not know', 'i m not sure', 'not sure', 'i forgot', 'i don t have it here', 'i haven t got it with me', 'who knows', 'i wouldn t know'],
  none: ['i have none', 'i don t have one', 'i don t have any', 'i don t have it', 'none', 'nothing', 'i haven t got one', 'no thanks', 'i d rather not', 'without', 'never had one', 'no i don t', 'no', 'skip', 'skip it', 'i haven t done it', 'i do not have one', 'i don t use', 'i don t want to give it', 'not submitted'],
  not: ['not', 'isn t', 'wasn t', 'never', 'don t', 'didn t'],
  or: ['or', 'or maybe'],
  and: ['and', 'plus', 'also', 'and also', 'and then'],
  commands: {
    repeat: ['repeat', 'repeat that', 'say that again', 'say again', 'can you repeat', 'can you repeat that', 'could you repeat that', 'pardon', 'what did you say', 'what', 'sorry what', 'come again', 'again please', 'i didn t hear', 'i didn t understand', 'i did not understand', 'one more time', 'please repeat', 'i didn t catch that', 'excuse me', 'could you say that again'],
    back: ['back', 'go back', 'previous question', 'the question before', 'the previous one', 'i want to go back', 'can we go back', 'take me back', 'go to the previous question', 'one step back'],
    slower: ['slower', 'more slowly', 'slow down', 'speak slower', 'speak more slowly', 'too fast', 'you re too fast', 'not so fast', 'please speak slowly', 'can you speak more slowly', 'could you slow down', 'you are too fast'],
    wait: ['wait', 'wait a moment', 'one moment', 'just a moment', 'hold on', 'hang on', 'a second', 'one second', 'just a second', 'give me a minute', 'give me a moment', 'a minute', 'let me look', 'let me find it', 'i m looking for it', 'just a minute', 'wait a minute', 'bear with me', 'let me get my glasses'],
    why: ['why', 'why do you ask', 'why are you asking', 'what for', 'what is it for', 'why do you need it', 'why do you need that', 'why do you want to know', 'how come', 'what s that for', 'is that necessary', 'do i have to', 'what does that have to do with it', 'why is that'],
    'how-much': ['how much', 'how much would i get', 'how much will i get', 'how much do i get', 'how much money', 'what would i get', 'how much is it', 'how much am i entitled to', 'how much will you pay', 'how much is that', 'what do i get'],
    'where-are-we': ['where are we', 'how many questions', 'how many more', 'how many are left', 'how many questions are left', 'how much longer', 'how long will it take', 'is it long', 'are we done', 'are we nearly there', 'how far are we', 'how many more questions', 'is there much left'],
    operator: ['operator', 'an operator', 'a person', 'speak to a person', 'talk to a person', 'speak to someone', 'talk to someone', 'i want to speak to an operator', 'i want to talk to an operator', 'a human', 'a real person', 'human being', 'agent', 'an agent', 'speak to an operator', 'i want a person', 'can i speak to someone', 'can i talk to someone', 'representative', 'i d like to speak to someone', 'put me through to an operator', 'i don t want to talk to a machine', 'i want to speak to a human'],
    stop: ['stop', 'stop here', 'enough', 'that s enough', 'quit', 'exit', 'i want to stop', 'let s stop', 'i ll continue later', 'i ll call back', 'later', 'cancel', 'goodbye', 'bye', 'i have to go', 'save and close', 'continue later', 'forget it', 'i ll finish later', 'end the call', 'hang up'],
    correct: ['i made a mistake', 'i was wrong', 'correct that', 'i want to correct', 'i want to change my answer', 'change my answer', 'that was wrong', 'no i meant', 'i meant', 'correction', 'let me correct that', 'i need to correct that', 'i said it wrong', 'my previous answer was wrong', 'that s not right', 'i d like to correct that'],
  },
};
