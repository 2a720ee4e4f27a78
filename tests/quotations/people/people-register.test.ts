import { expect, test } from 'vitest';
import type { NameParts } from '../../../src/quotations/people/names.js';
import { peopleRegister } from '../../../src/quotations/people/people-register.js';

const named = (name: string, more: Partial<NameParts> = {}): NameParts => {
  return { words: name.split(' '), before: '', institution: false, titled: false, ...more };
};

test('peopleRegister() finds the fullest name by the last one', () => {
  const people = peopleRegister();
  people.note(named('Ada North'));
  people.note(named('Ada Mary North'));
  expect(people.find(named('North'))?.name).toBe('Ada Mary North');
});

test('peopleRegister() ignores accents and case', () => {
  const people = peopleRegister();
  people.note(named('José Núñez'));
  expect(people.find(named('NUNEZ'))?.name).toBe('José Núñez');
});

test('peopleRegister() takes the bearer of a name who is named most', () => {
  const people = peopleRegister();
  for (const name of ['Max North', 'Ada North', 'Ada North']) people.note(named(name));
  expect(people.find(named('North'))?.name).toBe('Ada North');
});

test('peopleRegister() keeps two of one last name apart by gender', () => {
  const people = peopleRegister();
  people.note(named('Ada North', { gender: 'female' }));
  people.note(named('Max North', { gender: 'male' }));
  expect(people.find(named('North', { gender: 'male' }))?.name).toBe('Max North');
});

test('peopleRegister() finds nobody who was not noted', () => {
  expect(peopleRegister().find(named('North'))).toBeUndefined();
});
