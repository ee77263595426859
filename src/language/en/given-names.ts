// SPDX-License-Identifier: AGPL-3.0-or-later

/** First names that are common in English-speaking countries, folded to plain small letters: they tell a first name from a surname said with it. */
export const givenNames: ReadonlySet<string> = new Set(
  `
aaron abigail adam adrian agnes alan albert alex alexander alexandra alice alison amanda amber amy
andrea andrew angela ann anna anne annie anthony arthur ashley barbara beatrice ben benjamin beth
betty bill brenda brian bridget bruce carl carol caroline catherine cathy charles charlotte chloe
chris christina christine christopher claire clare colin craig cynthia daisy daniel danielle darren
david dawn deborah debra dennis derek diana diane donald donna dorothy douglas edward eileen elaine
eleanor elizabeth ellen ellie emily emma eric ethan eva evelyn fiona florence frances francis frank
fred gail gareth gary george gerald gillian gina glenn gloria grace graham greg hannah harold
harriet harry hazel heather helen henry holly howard hugh ian irene isaac isabel jack jacob
jacqueline james jamie jane janet janice jason jean jeffrey jennifer jenny jeremy jessica jill jim
joan joanna joanne joe john jonathan joseph joshua joyce judith julia julian julie june justin karen
kate katherine kathleen keith kelly ken kenneth kevin kim kimberly larry laura lauren leo leon
leonard lewis liam linda lisa lois louis louise lucy luke lynn malcolm margaret maria marian marie
marilyn marion mark martha martin mary matthew maureen maurice megan melissa michael michelle mike
mildred molly monica nancy naomi natalie nathan neil nicholas nicola nicole nigel noah nora norma
norman oliver olivia oscar owen pamela patricia patrick paul paula pauline peggy peter philip
phillip phyllis rachel ralph raymond rebecca richard rita robert roger ronald rosa rose rosemary roy
russell ruth ryan sally sam samantha samuel sandra sarah scott sean sharon sheila shirley simon
sophia sophie stanley stella stephanie stephen steve steven stuart sue susan suzanne sylvia teresa
terry theresa thomas tim timothy tina tom tony tracy trevor valerie vera veronica victor victoria
vincent virginia vivian walter wayne wendy william yvonne zoe
`
    .trim()
    .split(/\s+/),
);
