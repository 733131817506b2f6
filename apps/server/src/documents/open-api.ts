import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { answerSchemas } from './answer-schemas.js';

/** The OpenAPI 3.1 document of the server's own routes. */
export function openApi(app: NestFastifyApplication): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Dateline')
    .setVersion('1.0.0')
    .setDescription(
      'Follows developing news stories: what was known on a date, what changed between two, and which claims ' +
        'contradict each other, with the sentence that proves each answer. Every error is a problem of RFC 9457 with ' +
        'a stable `type`; GET /problems lists them. Every answer carries X-Correlation-Id.',
    )
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .build();
  const document = SwaggerModule.createDocument(app, base);
  const schemas = { ...document.components?.schemas, ...answerSchemas() };
  return { ...document, components: { ...document.components, schemas } };
}

/** Serves the document at /openapi.json and a page to browse it at /docs. */
export function serveOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('docs', app, () => openApi(app), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'Dateline API',
  });
}
