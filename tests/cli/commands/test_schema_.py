import json

import jsonschema

from youthcab.paths import resource


def test_the_schema_is_one_and_the_sample_keeps_to_it(youthcab):
    schema = json.loads(youthcab("schema").out)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(resource("sample/march-2021.json").read_text("utf-8")), schema)
