import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Problem } from '../problems/problem.js';
import { problemCodes, problemTypes, typeOf } from '../problems/problem-types.js';
import { asyncApi } from './async-api.js';

/** The documents for programs that are made of the catalogue. */
@ApiExcludeController()
@Controller()
export class PagesController {
  @Get('asyncapi.json')
  asyncApi(): object {
    return asyncApi();
  }

  @Get('problems')
  problems(): object {
    return { problems: problemCodes.map(problemType) };
  }

  @Get('problems/:code')
  problem(@Param('code') code: string): object {
    const known = problemCodes.find((one) => one === code);
    if (known === undefined) throw new Problem('not-found', `There is no problem type ${code}; /problems lists all.`);
    return problemType(known);
  }
}

const problemType = (code: (typeof problemCodes)[number]): object => ({ type: typeOf(code), ...problemTypes[code] });
