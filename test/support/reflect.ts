// type-graphql needs it before the first decorated class, whichever file a test imports first.
import 'reflect-metadata';
