import { RelationshipSchema } from '../../model/relationship.js';
import { ViewerSchema } from '../../model/viewer.js';
import { wrongFields } from '../fields.js';
import { unless, type Rule } from '../rule.js';
import { hasStatus, isProblem } from './researchers.js';

const isKeptByAll = (cacheControl: string | null): boolean =>
  /\bpublic\b|s-maxage/i.test(cacheControl ?? '');

/** Who is looking, and what they may do. */
export const viewerRules: readonly Rule[] = [
  {
    id: 'viewer.signed-out',
    says: 'GET /viewer answers signedIn: false and a signInUrl to those who are signed out',
    level: 'must',
    needs: 'personal',
    async check(probe) {
      const reply = await probe.get('/viewer');
      const wrong = [...hasStatus(reply, 200), ...wrongFields(ViewerSchema.json, reply.json)];
      if (wrong.length > 0) return wrong;
      const { signedIn, signInUrl } = reply.json as { signedIn: boolean; signInUrl?: string };
      return [
        ...unless(!signedIn, `${reply.name} says signedIn: true without a token`),
        ...unless(Boolean(signInUrl), `${reply.name} has no signInUrl`),
      ];
    },
  },
  {
    id: 'viewer.private',
    says: 'What is about the viewer is kept by no shared cache',
    level: 'must',
    needs: 'personal',
    async check(probe) {
      const { name, headers } = await probe.get('/viewer');
      const control = headers.get('Cache-Control');
      return unless(!isKeptByAll(control), `${name} has Cache-Control ${control}`);
    },
  },
  {
    id: 'relationship.signed-out',
    says: 'GET /researchers/{id}/relationship answers 401 to those who are signed out',
    level: 'must',
    needs: 'personal',
    async check(probe) {
      const reply = await probe.get(probe.researcher('/relationship'));
      return [...hasStatus(reply, 401), ...isProblem(reply)];
    },
  },
  {
    id: 'viewer.signed-in',
    says: 'GET /viewer names the viewer whose token is sent',
    level: 'must',
    needs: 'token',
    async check(probe) {
      const reply = await probe.asViewer('/viewer');
      const wrong = [...hasStatus(reply, 200), ...wrongFields(ViewerSchema.json, reply.json)];
      const { signedIn, id } = (reply.json ?? {}) as { signedIn?: boolean; id?: string };
      return [
        ...wrong,
        ...unless(signedIn === true && !!id, 'the token is not taken for a viewer'),
      ];
    },
  },
  {
    id: 'relationship.fields',
    says: 'GET /researchers/{id}/relationship answers a Relationship to the viewer',
    level: 'must',
    needs: 'token',
    async check(probe) {
      const reply = await probe.asViewer(probe.researcher('/relationship'));
      return [...hasStatus(reply, 200), ...wrongFields(RelationshipSchema.json, reply.json)];
    },
  },
];
