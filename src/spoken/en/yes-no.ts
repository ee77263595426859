// SPDX-License-Identifier: AGPL-3.0-or-later
import type { YesNoWays } from '../yes-no.ts';

export const ways: YesNoWays = {
  yes: ['yes', 'yeah', 'yep', 'yup', 'yes yes', 'yes please', 'sure', 'of course', 'certainly', 'absolutely', 'definitely', 'right', 'that s right', 'that is right', 'correct', 'that s correct', 'exactly', 'indeed', 'ok', 'okay', 'fine', 'true', 'i do', 'i am', 'i have', 'yes i do', 'yes i am', 'yes i have', 'i did', 'yes i did', 'it is', 'yes it is', 'it s mine', 'that s it', 'go ahead', 'please do', 'i confirm', 'confirmed', 'affirmative', 'you bet', 'uh huh', 'aye', 'send it', 'yes sir', 'yes madam', 'unfortunately yes', 'we both work', 'perfect', 'go on', 'sure thing', 'by all means'],
  no: ['no', 'nope', 'nah', 'no no', 'no thanks', 'no thank you', 'not at all', 'never', 'certainly not', 'of course not', 'absolutely not', 'definitely not', 'i don t', 'no i don t', 'i m not', 'no i m not', 'i am not', 'i haven t', 'no i haven t', 'i didn t', 'no i didn t', 'it isn t', 'it s not', 'no it isn t', 'that s wrong', 'wrong', 'that s not right', 'not right', 'incorrect', 'not correct', 'that s incorrect', 'not yet', 'no not yet', 'negative', 'unfortunately not', 'i m afraid not', 'none', 'not really', 'no way', 'no sir', 'don t send it', 'only me', 'just me', 'not true'],
  open: ['maybe', 'perhaps', 'it depends', 'depends', 'i think', 'i guess', 'i suppose', 'probably', 'possibly', 'not sure', 'kind of', 'sort of', 'sometimes', 'partly', 'yes and no', 'if'],
};
