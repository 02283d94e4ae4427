import { GraphBuildingSchema, GraphSliceSchema } from '../../src/model/graph-slice.js';
import { ResearcherSchema, ResearchersSchema } from '../../src/model/researcher.js';
import type { JsonSchema } from '../../src/model/schema.js';
import {
  ClaimReceiptSchema,
  FollowSchema,
  InvitationReceiptSchema,
  InvitationSchema,
  ProblemSchema,
  RelationshipSchema,
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
  readonly responses: JsonSchema;
}

const operation = (operation: Operation): JsonSchema => ({
  ...operation,
  responses: { ...operation.responses, ...FAILURES },
});

const follow = (summary: string): JsonSchema =>
  operation({ summary, responses: { '200': answer('Idempotent.', 'Follow'), ...SIGNED_OUT } });

const ofResearcher = (operations: JsonSchema): JsonSchema => ({
  parameters: [idParameter],
  ...operations,
});

const reading = {
  '/researchers': {
    get: operation({
      summary: 'Several researchers',
      parameters: [IDS],
      responses: { '200': answer('In any order.', 'Researchers', CACHING) },
    }),
  },
  '/researchers/{id}': ofResearcher({
    get: operation({
      summary: 'A researcher',
      responses: { '200': answer('The researcher.', 'Researcher', CACHING), ...UNKNOWN },
    }),
  }),
  '/researchers/{id}/works': ofResearcher({
    get: operation({
      summary: 'A page of works',
      parameters: WORKS_QUERY,
      responses: { '200': answer('A page.', 'WorksPage', CACHING), ...UNKNOWN },
    }),
  }),
  '/researchers/{id}/graph': ofResearcher({
    get: operation({
      summary: 'The papers, people, topics and institutions around a researcher',
      parameters: [LIMIT, AROUND],
      responses: {
        '200': answer('The slice.', 'GraphSlice', CACHING),
        '202': answer('Still being built.', 'GraphBuilding', RETRY_AFTER),
        ...UNKNOWN,
      },
    }),
  }),
};

const acting = {
  '/viewer': {
    get: operation({
      summary: 'Who is looking',
      responses: { '200': answer('Signed in or not.', 'Viewer') },
    }),
  },
  '/researchers/{id}/relationship': ofResearcher({
    get: operation({
      summary: 'What the viewer may do here',
      responses: { '200': answer('The relationship.', 'Relationship'), ...SIGNED_OUT, ...UNKNOWN },
    }),
  }),
  '/researchers/{id}/follow': ofResearcher({
    put: follow('Follow'),
    delete: follow('Follow no longer'),
  }),
  '/researchers/{id}/claim': ofResearcher({
    post: operation({
      summary: 'Claim this record',
      responses: {
        '202': answer('Under review.', 'ClaimReceipt'),
        ...SIGNED_OUT,
        '409': problem('Claimed already.'),
      },
    }),
  }),
  '/researchers/{id}/invitations': ofResearcher({
    post: operation({
      summary: 'Write to the researcher',
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
      responses: {
        '201': answer('Sent.', 'InvitationReceipt'),
        ...SIGNED_OUT,
        '403': problem('Not open to this viewer.'),
        '422': problem('`errors` names the fields.'),
      },
    }),
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
    components: { schemas },
  };
}
