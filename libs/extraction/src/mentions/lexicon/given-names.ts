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
  charlotta ingeborg solveig linnea agneta annika helga ilse renate gisela heike anke katja katarina ewa agnieszka
  malgorzata joanna krystyna zofia jadwiga marta milena ivana jelena dragana snezana biljana vesna mirjana nadezhda
  lyudmila galina tamara ludmila zsofia ilona eszter ioana mihaela raluca elif ayse fatma zeynep emine yasmin samira
  farah soraya shirin parisa nasrin huda salma rania dina mona ngozi chioma amara adaeze funmilayo ama abena
  thandi nomvula wanjiru akinyi lakshmi deepa kavita meera divya pooja neha shreya ayesha sana rukhsana ling xiu
  hyun-joo ji-woo keiko yoko naoko haruka michiko chiara giulia francesca elisa paola rosanna ginevra livia celine
  sylvie veronique delphine mathilde margaux amelie manon odile corinne ines consuelo dolores mercedes lupe graciela
  ximena valeria fernanda bruna moira morag ailsa eilidh siobhan aoife niamh ciara sinead bronwen sian rhiannon
  bethan carys cerys gail gemma kelly kirsty lesley lynn mandy maxine mabel hattie lottie ottilie harriet imogen
  penelope philippa rosalind tabitha verity winifred bettina bianca
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
  bruno mario luca matteo andrei lorenzo riccardo fabio stefano roberto alberto enrico silvio umberto tobias jonas
  lukas felix moritz florian matthias joachim helmut gerhard werner rolf uwe heinz karl kurt manfred gustav oskar
  henrik mikkel rasmus soren jens niels johan goran anton emil aksel leif sverre trond arne einar mikael jukka pekka
  matti antti ilkka piotr andrzej krzysztof tomasz pawel marek jerzy wojciech zbigniew lech jiri petr pavel tomas
  vaclav zdenek istvan laszlo gabor zoltan ferenc bela attila mihai bogdan dragan zoran goran slobodan milos nikola
  dmytro oleksandr volodymyr andriy mykola taras viktor alexei konstantin maxim ruslan timur mehmet mustapha murat emre
  kemal selim yasin karim rashid salim samir faisal hamid jamal mahmoud nabil tarek walid ziad abdul imran
  bilal usman kwame kofi kojo yaw chidi emeka obinna tunde babatunde sipho thabo mandla kiprono juma ravi suresh
  ramesh anil vikram rohan arun deepak hao min-jun satoshi takashi kazuo akira yannick thierry didier
  olivier guillaume benoit mathieu etienne gaspard julien lucien jerome xavier joao tiago rui nuno vasco paulo rodrigo
  gonzalo ignacio joaquin esteban raul ramon alejandro enrique ruben dermot eamon padraig cormac fergus ewan euan rory
  angus alistair alasdair lachlan gareth rhys huw ieuan emrys alfie archie cyril edgar edwin ernest gilbert horace
  leonard lionel percy rupert sidney simeon wilfred wilf craig darren dean gaz kev wayne gavin shaun
  `),
);
