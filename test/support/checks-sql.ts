// Which checks of the database are rules, as SQL.

/** Of a constraint `k`: a list of the values of an enumeration, and nothing beside it, is no rule but their spelling. */
export const isRuleSql = `pg_get_constraintdef(k.oid) !~ '^CHECK \\(\\(\\w+ (= ANY \\(|<@ )ARRAY\\[[^]]*\\]\\)+$'`;
