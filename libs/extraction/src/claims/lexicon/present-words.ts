const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/**
 * Nouns of what people are in or on when something befalls it: own compilation of vehicles, craft and structures of which
 * the news counts who was there.
 */

/** What people ride in: whoever is counted on it is aboard. */
export const VEHICLES: ReadonlySet<string> = set(
  `ferry boat ship vessel liner yacht dinghy barge trawler raft canoe launch tanker freighter catamaran sailboat speedboat
   lifeboat plane aircraft jet airliner airplane helicopter flight glider balloon bus coach minibus minivan train tram metro
   subway carriage truck lorry van car taxi cab jeep ambulance gondola`,
);

/** What gives way, burns or is attacked with people or things in it or on it. */
export const STRUCTURES: ReadonlySet<string> = set(
  `bridge span deck viaduct overpass flyover platform stand grandstand terrace balcony pier jetty roof lift elevator escalator
   scaffold scaffolding ramp tunnel mine shaft pit quarry building block house hall room theatre theater cinema nightclub club
   disco restaurant cafe bar pub hotel hostel school classroom dormitory church mosque temple synagogue chapel market mall
   shop store supermarket warehouse factory plant mill workshop stadium arena tent marquee hut cabin chairlift`,
);

export const CREW: ReadonlySet<string> = set('crew crewman crewmember crew-member sailor seaman seafarer mariner');

/** Children, by what they are to a school or in age. */
export const YOUNG: ReadonlySet<string> = set(
  'child kid pupil schoolchild schoolboy schoolgirl schoolkid student youngster',
);
