import { storeConformance } from '../store/conformance.js';
import { emptyNeo4j, testServer } from './test-server.js';

storeConformance(`Neo4j ${testServer().version}`, emptyNeo4j);
