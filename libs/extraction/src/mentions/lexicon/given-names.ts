/**
 * Given names that most often go with "she" and with "he".
 *
 * Own compilation from the public counts of given names that the social security and statistics offices of the United
 * States, Britain and other countries publish; names that are common for both are left out. For: which name a pronoun
 * may stand for, and nothing else.
 */
const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '');

export const WOMENS_NAMES: ReadonlySet<string> = new Set(
  words(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
  kimberly donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen
  angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria
  catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea
  hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia jane alice judy
  isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis
  lori marie anne claire fiona louise caroline lucy zoe chloe ellen rose eleanor frances joanne gillian hilary heidi
  ingrid astrid sofia lucia carmen elena irina olga natalia svetlana tatiana fatima aisha khadija mariam layla leila nadia
  amina zainab priya anita sunita mei yuki akiko sakura ana isabel pilar rosa juana ines beatriz camila valentina
  gabriela daniela mariana paula claudia monica silvia sabine ursula petra greta birgit freya sigrid kirsten
  tina wendy erin holly molly jill tracy gwen bridget maureen sheila vera ida nora clara edith ethel florence agnes
  `),
);

export const MENS_NAMES: ReadonlySet<string> = new Set(
  words(`
  james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald
  steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob nicholas gary eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry
  tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy christian walter keith austin roger
  sean gerald carl dylan harold lawrence gabriel albert billy bruce joe jordan philip bradley ralph roy eugene louis
  russell bobby vincent mason liam oliver harry simon graham nigel ian alan colin stuart neil martin derek trevor
  barry clive geoffrey howard gordon duncan hamish callum declan connor brendan seamus hans klaus jurgen stefan
  wolfgang dieter lars erik sven olaf bjorn nils magnus anders pierre luc marcel antoine giovanni marco paolo luigi
  giuseppe carlos luis juan miguel pedro diego javier fernando ricardo eduardo sergio antonio manuel francisco ivan
  dmitry sergei vladimir boris igor oleg mikhail nikolai yuri mohammed muhammad mohamed mohammad ahmed ali hassan
  hussein omar khalid ibrahim yusuf mustafa abdullah tariq rahul amit rajesh sanjay vijay arjun hiroshi kenji takeshi
  bill bob jim mike tim dan dave steve chris matt greg jeff ben josh nick tony fred ted hugh victor walter otto
  `),
);
