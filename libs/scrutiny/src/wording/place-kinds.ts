import { stem } from '../words/stem.js';
import { Rivals } from './rivals.js';

const OUTDOORS =
  'field, meadow, pasture, forest, wood, woods, woodland, lake, pond, reservoir, river, stream, canal, sea, ocean, beach, ditch, desert, cave, quarry, swamp, marsh, bog, cemetery, graveyard, motorway, glacier, tree, street, well';
const ROOMS =
  'kitchen, bathroom, toilet, toilets, lavatory, shower, bedroom, living room, sitting room, lounge, dining room, corridor, hallway, lobby, foyer, attic, loft, cellar, basement, boiler room, laundry, laundry room, classroom, library, gym, gymnasium, sports hall, canteen, cafeteria, ballroom, office, lift, elevator, stairwell, staircase, cell, control room, server room, engine room, waiting room, garage';
const FURNITURE =
  'freezer, fridge, refrigerator, oven, washing machine, tumble dryer, dishwasher, wardrobe, cupboard, closet, drawer, bath, bathtub, fireplace, chimney';
const HOUSES =
  'school, primary school, secondary school, hospital, clinic, prison, jail, church, cathedral, mosque, synagogue, courthouse, police station, supermarket, cinema, restaurant, pub, bar, cafe, café';

/**
 * Kinds of places: what lies in one of a line lies in none of the others. A place that may hold another, or be called so,
 * stands in no line with it: a kitchen may be in a hotel or a cellar, a lake in a forest, a car on a ferry, a bar in an
 * airport. After the location, structure, room, vehicle and body of water branches of WordNet, cut down to those where
 * news has something happen or be found. For: telling whether two reports of one deed can mean one place.
 */
export const PLACE_KINDS =
  new Rivals(`kitchen | bathroom, toilet, toilets, lavatory, shower | bedroom | living room, sitting room, lounge | dining room | corridor, hallway, lobby, foyer | garage | boiler room | classroom | ballroom | lift, elevator | balcony | stairwell, staircase | server room, control room | waiting room | engine room
library | gym, gymnasium, sports hall | classroom | kitchen | bedroom | living room, sitting room, lounge | garage | boiler room | ballroom
canteen, cafeteria | classroom | gym, gymnasium | bedroom | garage | boiler room | corridor, hallway | bathroom, toilet, toilets, shower | lift, elevator | stairwell, staircase
laundry, laundry room | kitchen | bedroom | living room, sitting room, lounge | corridor, hallway, lobby, foyer | garage | boiler room | classroom | library | gym, gymnasium | balcony | lift, elevator
cell | shower | kitchen | canteen | library | gym | yard, courtyard | corridor | workshop | laundry | chapel
roof, rooftop || cellar, basement, kitchen, bathroom, toilet, bedroom, living room, sitting room, garage, corridor, hallway, classroom, library, canteen, laundry, ground floor, garden, yard, courtyard, boiler room
attic, loft || cellar, basement, kitchen, living room, sitting room, garage, balcony, garden, yard, courtyard, ground floor, classroom, canteen, engine room
cellar, basement || balcony, living room, sitting room, garden, yard, courtyard, classroom, top floor
yard, courtyard, garden || kitchen, bathroom, toilet, bedroom, living room, sitting room, dining room, corridor, hallway, lobby, attic, loft, cellar, basement, boiler room, classroom, library, canteen, lift, elevator, stairwell, control room, engine room
${ROOMS} || ${OUTDOORS}
${FURNITURE}, suitcase || ${OUTDOORS}
freezer, fridge, refrigerator | oven | washing machine, tumble dryer | dishwasher | wardrobe, cupboard, closet, drawer | bath, bathtub | fireplace, chimney | dustbin, rubbish bin
suitcase | rucksack, backpack | barrel | freezer, fridge, refrigerator | oven | washing machine
well | chimney | freezer | oven
sea, ocean | lake, pond, reservoir | river, stream, creek, brook | swimming pool
canal | sea, ocean | lake | swimming pool
sea, ocean, lake, pond, reservoir, river, stream, canal, swimming pool || field, meadow, pasture, motorway, highway, road, street, desert, glacier, playground, golf course, car park, parking lot, runway, cemetery, graveyard, cave, vineyard
sea, ocean || forest, wood, woods, woodland, park, swamp
field, meadow, pasture | forest, wood, woods, woodland | desert | beach | glacier | runway | motorway, highway | golf course | cemetery, graveyard | playground | cave
swamp, marsh, bog | beach | desert | motorway, highway | field, meadow | runway | playground
quarry | beach | motorway, highway | playground | cemetery, graveyard | car wash | runway
vineyard | beach | motorway, highway | forest, wood, woods | playground | runway
tunnel | bridge | field, meadow | lake | sea
tunnel | beach
bridge || forest, field, meadow, beach, desert, swamp, cave
crevasse | summit, peak | cave | base camp | beach
car, taxi, cab, van | bus, coach, minibus | tram | plane, jet, airliner | helicopter | motorcycle, motorbike
lorry, truck | bus, coach, minibus | tram | train | plane, jet, airliner | helicopter | motorcycle, motorbike
bus, coach | train | tram | plane, aircraft, airliner | boat, ship, ferry, yacht, trawler
car, taxi, cab, van || train, tram, bedroom, living room, attic, loft, cellar, basement, classroom, library, kitchen, balcony, boiler room, garden, cave, well, freezer, lake, pond, tree, playground, church, cinema, courtroom
lorry, truck, bus, coach || cave, well, bedroom, attic, kitchen, cellar, tree, playground
engine room | bridge | car deck | cargo hold, hold | galley
engine room | bridge | cabin
cockpit | cabin | cargo hold, hold
stage | toilet, toilets | lobby, foyer, cloakroom | dressing room | roof | balcony
hotel | airport | school, primary school, secondary school | hospital, clinic | church, cathedral | mosque | synagogue | courthouse | stadium | embassy, consulate | police station | supermarket | parliament
prison, jail | hotel | airport | school | stadium | embassy | supermarket | parliament | cathedral | mosque
theatre, theater | airport | church, cathedral | mosque | supermarket | police station | prison, jail | embassy | courthouse
town hall, city hall | stadium | airport | hospital | church, cathedral | mosque | school | embassy | hotel
university | hotel | airport | church | mosque | prison, jail | stadium | supermarket | embassy
bank | supermarket | cinema | church, cathedral | mosque | synagogue | school | police station | prison, jail | petrol station, filling station, gas station
restaurant, pub, bar, cafe, café | bank | church, cathedral | mosque | synagogue | school | police station | cinema | petrol station, filling station, gas station | laboratory
market | mosque | church, cathedral | synagogue | school | hospital | cinema | courthouse
bus stop, bus shelter | supermarket | church, cathedral | mosque | school | restaurant, pub, bar, cafe, café | cinema | bank | hotel | prison, jail
garden, playground || supermarket, cinema, bank, airport, mosque, cathedral, police station, bus, train
barn, stable, greenhouse | vault, bank vault | warehouse | hangar | cinema | church | supermarket | kitchen | classroom
laboratory | kitchen | garage | bedroom | classroom
castle, church, cathedral, mosque, town hall, school || boat, ship, ferry, yacht
${HOUSES} || ${OUTDOORS}
=home, =house, villa, =flat, =apartment, cottage, farmhouse, bungalow, attic, loft, bedroom, living room, sitting room || airport, hospital, school, church, mosque, supermarket, petrol station, filling station, gas station, police station, stadium, train, plane, helicopter, bus, motorway, courthouse, cinema
care home, nursing home, guest house, opera house || airport, stadium, mosque, petrol station`);

/** Positions on one and the same thing. */
export const POSITIONS = new Rivals(`left | right
front | rear, back
bow, prow | stern
port | starboard
forward | aft
upstream | downstream
top | bottom
upper | lower
north, northern | south, southern
east, eastern | west, western
ground | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth
first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth
ground | top`);

/** Things that are counted from below or before: "the third floor". */
export const COUNTED: ReadonlySet<string> = new Set(
  ['floor', 'storey', 'story', 'deck', 'level', 'carriage'].map(stem),
);
