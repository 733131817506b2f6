/** What people build and can give way, written for this list: by the headings of building types in common use. */
export const STRUCTURES: ReadonlySet<string> = new Set(
  (
    'bridge overpass viaduct flyover footbridge causeway pier jetty quay dam levee dyke dike embankment dock tunnel shaft mine quarry ' +
    'building tower block house home apartment hotel school church mosque temple factory warehouse mill barn shed garage stadium ' +
    'arena theatre theater mall hall hospital silo chimney mast crane scaffold scaffolding roof ceiling wall floor balcony ' +
    'terrace staircase stairway stand grandstand stage platform tank pipeline pipe reservoir slope cliff hillside'
  ).split(' '),
);

/** Those of which a bare "broke", "failed" or "came down" tells that they gave way. */
export const FRAIL: ReadonlySet<string> = new Set(
  (
    'dam levee dyke dike embankment pipeline pipe tank bridge overpass viaduct footbridge crane mast scaffold scaffolding roof ceiling ' +
    'tower wall balcony silo chimney grandstand jetty pier'
  ).split(' '),
);
