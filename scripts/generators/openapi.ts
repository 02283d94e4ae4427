import { GraphBuildingSchema, GraphSliceSchema } from '../../src/model/graph-slice.js';
import { ResearcherSchema, ResearchersSchema } from '../../src/model/researcher.js';
import type { JsonSchema } from '../../src/model/schema.js';
import { RelationshipSchema } from '../../src/model/relationship.js';
import {
  ClaimReceiptSchema,
  FollowSchema,
  InvitationReceiptSchema,
  InvitationSchema,
  ProblemSchema,
  ViewerSchema,
} from '../../src/model/viewer.js';
import { WORK_SORTS, WorksPageSchema } from '../../src/model/work.js';

/*
 * The REST contract as OpenAPI 3.1, from the schemas that the widgets decode with.
 */

const schemas = {
  Researcher: ResearcherSchema.json,
  Researchers: ResearchersSchema.json,
  WorksPage: WorksPageSchema.json,
  GraphSlice: GraphSliceSchema.json,
  GraphBuilding: GraphBuildingSchema.json,
  Viewer: ViewerSchema.json,
  Relationship: RelationshipSchema.json,
  Follow: FollowSchema.json,
  ClaimReceipt: ClaimReceiptSchema.json,
  Invitation: InvitationSchema.json,
  InvitationReceipt: InvitationReceiptSchema.json,
  Problem: ProblemSchema.json,
};

type Name = keyof typeof schemas;

const header = (description: string): JsonSchema => ({ description, schema: { type: 'string' } });

const CACHING = {
  ETag: header('Names this version of the answer; `If-None-Match` gets 304.'),
  'Cache-Control': header('`max-age` and `stale-while-revalidate`, both obeyed by the widgets.'),
};
const RETRY_AFTER = {
  'Retry-After': header('Seconds or an HTTP date; to be exposed to browsers.'),
};

const json = (name: Name, type = 'application/json'): JsonSchema => ({
  [type]: { schema: { $ref: `#/components/schemas/${name}` } },
});

const answer = (description: string, name: Name, headers: JsonSchema = {}): JsonSchema => ({
  description,
  headers,
  content: json(name),
});

const problem = (description: string, headers: JsonSchema = {}): JsonSchema => ({
  description,
  headers,
  content: json('Problem', 'application/problem+json'),
});

const FAILURES = {
  '429': problem('Too many requests.', RETRY_AFTER),
  '503': problem('Not available now.', RETRY_AFTER),
};
const UNKNOWN = { '404': problem('No such researcher.'), '410': problem('Removed for good.') };
const SIGNED_OUT = { '401': problem('Nobody is signed in.') };
const NOT_ALLOWED = { '403': problem('Not open to this viewer.') };
const UNCHANGED = {
  '304': { description: 'What `If-None-Match` names is still right.', headers: CACHING },
};

/** What every write is proven with. */
const PROOF = [
  {
    name: 'X-Requested-With',
    in: 'header',
    required: true,
    description: 'Always `rw`: a form of another page cannot set it.',
    schema: { const: 'rw' },
  },
  {
    name: 'X-CSRF-Token',
    in: 'header',
    description:
      'The `csrfToken` of `GET /viewer`, where the endpoint’s cookies sign the viewer in.',
    schema: { type: 'string' },
  },
];

/** Signed in with the page’s token; with `{}` also by nobody. */
const TOKEN: JsonSchema = { token: [] };

const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'An opaque id of the endpoint, or an ORCID iD that it knows.',
  schema: { type: 'string' },
};

const query = (name: string, description: string, schema: JsonSchema): JsonSchema => ({
  name,
  in: 'query',
  description,
  schema,
});

const IDS = query('ids', 'At most 100 ids, joined by commas.', { type: 'string' });
const AROUND = query(
  'around',
  'Optional. The id of a node of this researcher’s slice, of a kind that the slice calls `expandable`: answers what is around that node, with it as `focus`. An endpoint that calls none so is never asked.',
  { type: 'string' },
);
const LIMIT = query('limit', 'The most items to answer with.', { type: 'integer', minimum: 1 });

const WORKS_QUERY = [
  LIMIT,
  query('cursor', 'The `nextCursor` of the page before.', { type: 'string' }),
  query('sort', 'The order; `newest` by default.', { enum: [...WORK_SORTS] }),
  query('type', 'Only works of this type.', { type: 'string' }),
  query('year', 'Only works of this year.', { type: 'string' }),
  query('q', 'Only works in which these words are found.', { type: 'string' }),
];

interface Operation {
  readonly summary: string;
  readonly parameters?: readonly JsonSchema[];
  readonly requestBody?: JsonSchema;
  readonly security?: readonly JsonSchema[];
  readonly responses: JsonSchema;
}

const operation = (operation: Operation): JsonSchema => ({
  ...operation,
  responses: { ...operation.responses, ...FAILURES },
});

/** A public GET that a cache may keep. */
const kept = (summary: string, responses: JsonSchema, parameters: readonly JsonSchema[] = []) =>
  operation({ summary, parameters, responses: { ...responses, ...UNCHANGED } });

/** What only a viewer who is signed in may do. */
const write = (
  summary: string,
  responses: JsonSchema,
  { parameters = [], ...more }: Partial<Operation> = {},
): JsonSchema =>
  operation({
    summary,
    ...more,
    security: [TOKEN],
    parameters: [...PROOF, ...parameters],
    responses: { ...responses, ...SIGNED_OUT, ...NOT_ALLOWED, ...UNKNOWN },
  });

const follow = (summary: string): JsonSchema =>
  write(summary, { '200': answer('Idempotent.', 'Follow') });

const ofResearcher = (operations: JsonSchema): JsonSchema => ({
  parameters: [idParameter],
  ...operations,
});

const reading = {
  '/researchers': {
    get: kept('Several researchers', { '200': answer('In any order.', 'Researchers', CACHING) }, [
      IDS,
    ]),
  },
  '/researchers/{id}': ofResearcher({
    get: kept('A researcher', {
      '200': answer('The researcher.', 'Researcher', CACHING),
      ...UNKNOWN,
    }),
  }),
  '/researchers/{id}/works': ofResearcher({
    get: kept(
      'A page of works',
      { '200': answer('A page.', 'WorksPage', CACHING), ...UNKNOWN },
      WORKS_QUERY,
    ),
  }),
  '/researchers/{id}/graph': ofResearcher({
    get: kept(
      'The papers, people, topics and institutions around a researcher',
      {
        '200': answer('The slice.', 'GraphSlice', CACHING),
        '202': answer('Still being built.', 'GraphBuilding', RETRY_AFTER),
        ...UNKNOWN,
      },
      [LIMIT, AROUND],
    ),
  }),
};

const acting = {
  '/viewer': {
    get: operation({
      summary: 'Who is looking',
      security: [{}, TOKEN],
      responses: { '200': answer('Signed in or not.', 'Viewer'), ...SIGNED_OUT },
    }),
  },
  '/researchers/{id}/relationship': ofResearcher({
    get: operation({
      summary: 'What the viewer may do here',
      security: [TOKEN],
      responses: { '200': answer('The relationship.', 'Relationship'), ...SIGNED_OUT, ...UNKNOWN },
    }),
  }),
  '/researchers/{id}/follow': ofResearcher({
    put: follow('Follow'),
    delete: follow('Follow no longer'),
  }),
  '/researchers/{id}/claim': ofResearcher({
    post: write('Claim this record', {
      '202': answer('Under review.', 'ClaimReceipt'),
      '409': problem('Claimed already.'),
    }),
  }),
  '/researchers/{id}/invitations': ofResearcher({
    post: write(
      'Write to the researcher',
      {
        '201': answer('Sent.', 'InvitationReceipt'),
        '422': problem('`errors` names the fields.'),
      },
      {
        parameters: [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            description: 'The same for every try, so that an invitation is sent once.',
            schema: { type: 'string' },
          },
        ],
        requestBody: { required: true, content: json('Invitation') },
      },
    ),
  }),
};

/** The whole document. */
export function openApi(): JsonSchema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Researcher endpoint',
      version: '1.0.0',
      description:
        'What an endpoint answers so that the widgets can be pointed at it. `null` = known to be missing; an absent optional field = not said; unknown fields are ignored. Errors are problem details (RFC 9457). Public GETs answer any origin without credentials.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://endpoint.example/api', description: 'The `endpoint` of a widget.' }],
    paths: { ...reading, ...acting },
    components: {
      schemas,
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description:
            'What `getAccessToken` of the page hands out. Cookies of the endpoint may stand in for it.',
        },
      },
    },
  };
}
