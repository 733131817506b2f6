import { Rivals } from './rivals.js';

const NEWS_CALLINGS = `nurse, doctor, surgeon, physician, dentist, vet, pharmacist, teacher, schoolteacher, headteacher, headmaster, professor, lecturer, policeman, policewoman, police officer, detective, constable, soldier, firefighter, fireman, paramedic, farmer, shepherd, taxi driver, cab driver, bus driver, coach driver, lorry driver, truck driver, trucker, train driver, delivery driver, postman, cleaner, plumber, electrician, carpenter, mechanic, hairdresser, barber, baker, butcher, cook, chef, waiter, waitress, barman, barmaid, bartender, shopkeeper, cashier, receptionist, watchman, nightwatchman, security guard, guard, bodyguard, caretaker, pilot, priest, vicar, imam, rabbi, bishop, monk, nun, lawyer, prosecutor, judge, journalist, reporter, architect, librarian, gardener, builder, bricklayer, miner, sailor, fisherman, hunter, gamekeeper`;

/**
 * Who somebody is, by work, age, sex or what they were doing: of one line nobody is two at a time. What several may be
 * at once stays in no line together: a neighbour may teach, a soldier stand guard, a student wait at table. After the
 * person branch of WordNet (worker, professional, traveller, relative) and the unit groups of ISCO-08, cut down to those
 * whom reports name for what somebody did. For: telling whether two doers can be one.
 */
export const CALLINGS =
  new Rivals(`nurse | doctor, physician, surgeon | dentist, vet | teacher, schoolteacher, headteacher, headmaster, headmistress | policeman, policewoman, police officer, detective, constable | farmer, shepherd, rancher | taxi driver, cab driver, cabbie | bus driver, coach driver | lorry driver, truck driver, trucker | train driver | postman, postwoman | cleaner | plumber | electrician | mechanic | hairdresser, barber | baker | butcher | cook, chef | waiter, waitress, barman, barmaid, bartender | lawyer, prosecutor | judge | journalist, reporter | architect | librarian | builder, bricklayer, roofer, carpenter | miner | pharmacist
shopkeeper, cashier | nurse | teacher, schoolteacher | policeman, policewoman, police officer | taxi driver, cab driver | bus driver, coach driver | lorry driver, truck driver | train driver | postman, postwoman | plumber | electrician | doctor, surgeon | pilot, helicopter pilot, airline pilot | waiter, waitress | judge | lawyer
pilot, helicopter pilot, airline pilot | nurse | teacher, schoolteacher | taxi driver, cab driver | bus driver, coach driver | lorry driver, truck driver | train driver | postman, postwoman | plumber | baker | butcher | waiter, waitress | cleaner | judge | miner
priest, vicar, imam, rabbi, bishop | policeman, policewoman, police officer | taxi driver, cab driver | bus driver, coach driver | lorry driver, truck driver | train driver | plumber | electrician | mechanic | hairdresser, barber | butcher | nurse | waiter, waitress | pilot
professor, lecturer | policeman, policewoman, police officer | taxi driver, cab driver | bus driver, coach driver | lorry driver, truck driver | train driver | plumber | electrician | hairdresser, barber | butcher | postman, postwoman | cleaner | waiter, waitress | miner
soldier | teacher, schoolteacher, headteacher, professor | farmer, shepherd | taxi driver, cab driver | postman, postwoman | plumber | baker | butcher | barber, hairdresser | shopkeeper | waiter, waitress, barman, barmaid | priest, vicar, imam, rabbi, monk, nun | judge | librarian | miner | policeman, policewoman, police officer | firefighter, fireman
firefighter, fireman | doctor, physician, surgeon | policeman, policewoman, police officer | taxi driver, cab driver | bus driver | train driver | judge
watchman, nightwatchman, security guard, guard, caretaker, receptionist || nurse, doctor, surgeon, teacher, taxi driver, cab driver, bus driver, lorry driver, truck driver, train driver, delivery driver, postman, plumber, electrician, baker, butcher, farmer, shepherd, fisherman, waiter, waitress, cook, chef, pilot, lawyer, judge, priest, vicar, hairdresser, barber, driver, passing driver, motorist, cyclist, jogger, hiker, tourist, firefighter, fireman
driver, motorist, passing driver | cyclist | jogger, runner | skier | horse rider
driver, motorist | passenger
fisherman, angler | jogger, runner | cyclist | skier | diver | hiker
jogger, runner | hiker | diver | skier
fisherman || nurse, doctor, surgeon, teacher, policeman, soldier, taxi driver, bus driver, train driver, pilot, judge, shepherd
student, schoolboy, schoolgirl, pupil || soldier, policeman, policewoman, police officer, detective, doctor, physician, surgeon, dentist, pilot, airline pilot, teacher, schoolteacher, headteacher, professor, lecturer, instructor, judge, priest, vicar, imam, rabbi, bishop, lawyer, prosecutor, train driver, bus driver, pensioner
child, boy, girl, schoolboy, schoolgirl, schoolchild, pupil, toddler || ${NEWS_CALLINGS}, driver, motorist, pensioner, grandmother, grandfather, mother, father
man, boy, schoolboy, father, son, brother, husband, uncle, nephew, grandfather, grandson, widower, boyfriend, policeman, postman, fireman, watchman, businessman, waiter, monk || woman, girl, schoolgirl, mother, daughter, sister, wife, aunt, niece, grandmother, granddaughter, widow, girlfriend, policewoman, postwoman, waitress, barmaid, businesswoman, nun
search dog, sniffer dog, rescue dog, police dog, tracker dog, dog | pilot, helicopter pilot, helicopter | diver | satellite
drone | helicopter, helicopter pilot | search dog, sniffer dog, rescue dog, dog | diver | satellite
captain, skipper | first mate, mate, first officer, co-pilot, copilot | second mate, second officer | chief engineer | steward, stewardess | passenger
instructor | student, trainee, apprentice
goalkeeper | striker, forward, defender, midfielder
striker | defender
judge | juror | prosecutor | defendant
president | prime minister | ambassador`);

/** Words for relatives: who is one to somebody is, but for their sex, seldom another to the same. */
export const RELATIVES = new Rivals(
  `father | mother | son | daughter | brother | sister | husband | wife | uncle | aunt | nephew | niece | grandfather | grandmother | grandson | granddaughter | cousin`,
);
