/**
 * The terms of http://www.w3.org/ns/anno.jsonld that sidecars use, each with the IRI and the type of value that the W3C's Web Annotation Vocabulary
 * (Recommendation of 23 February 2017, appendix “JSON-LD Context”) gives it; a term that is missing here is dropped in expansion, which the test sees.
 */
const oa = (term: string): string => `http://www.w3.org/ns/oa#${term}`;
const as = (term: string): string => `https://www.w3.org/ns/activitystreams#${term}`;
const dcterms = (term: string): string => `http://purl.org/dc/terms/${term}`;
const xsd = (type: string): string => `http://www.w3.org/2001/XMLSchema#${type}`;
const resource = (iri: string): object => ({ '@id': iri, '@type': '@id' });

export const WEB_ANNOTATION_TERMS = {
  '@context': {
    id: '@id',
    type: '@type',
    ...Object.fromEntries(['Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector', 'exact', 'prefix', 'suffix'].map((term) => [term, oa(term)])),
    ...Object.fromEntries(['assessing', 'commenting', 'describing', 'editing', 'identifying', 'linking', 'tagging'].map((motivation) => [motivation, oa(motivation)])),
    AnnotationPage: as('OrderedCollectionPage'),
    Person: 'http://xmlns.com/foaf/0.1/Person',
    name: 'http://xmlns.com/foaf/0.1/name',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    items: { ...resource(as('items')), '@container': '@list' },
    body: resource(oa('hasBody')),
    target: resource(oa('hasTarget')),
    source: resource(oa('hasSource')),
    selector: resource(oa('hasSelector')),
    creator: resource(dcterms('creator')),
    motivation: { '@id': oa('motivatedBy'), '@type': '@vocab' },
    purpose: { '@id': oa('hasPurpose'), '@type': '@vocab' },
    created: { '@id': dcterms('created'), '@type': xsd('dateTime') },
    modified: { '@id': dcterms('modified'), '@type': xsd('dateTime') },
    start: { '@id': oa('start'), '@type': xsd('nonNegativeInteger') },
    end: { '@id': oa('end'), '@type': xsd('nonNegativeInteger') },
  },
};
