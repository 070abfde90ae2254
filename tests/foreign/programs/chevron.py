"""Mustache templates."""
import os
import sys

sys.path.insert(0, sys.argv[1])
sys.path = [p for p in sys.path if os.path.basename(p) != "programs"]
import chevron

DATA = {"name": "Ann", "html": "<b>&\"x\"</b>", "items": [{"n": 1, "last": False}, {"n": 2, "last": True}], "no": [],
        "deep": {"a": {"b": "c"}}, "list": ["x", "y", "z"], "yes": True, "zero": 0}
TEMPLATES = [
    "Hello {{name}}!", "{{html}} {{{html}}} {{&html}}", "{{#items}}{{n}}{{^last}}, {{/last}}{{/items}}",
    "{{^no}}nothing{{/no}}{{#no}}something{{/no}}", "{{deep.a.b}} {{deep.x}}", "{{#list}}<{{.}}>{{/list}}",
    "{{! a comment }}text", "{{=<% %>=}}<% name %> {{name}}", "{{>part}}", "a\n  {{#yes}}\n  b\n  {{/yes}}\nc\n",
    "{{#deep}}{{#a}}{{b}}{{name}}{{/a}}{{/deep}}", "{{zero}}|{{missing}}|", "{{#items}}\n- {{n}}\n{{/items}}\n",
    "{{#open}}", "{{/close}}", "{{unclosed",
]
for template in TEMPLATES:
    try:
        print(repr(chevron.render(template, DATA, partials_dict={"part": "[{{name}}:{{#list}}{{.}}{{/list}}]"})))
    except chevron.ChevronError as error:
        print("error", repr(str(error)))
print(chevron.render("{{#up}}hello {{name}}{{/up}}", {"name": "bob", "up": lambda text, render: render(text).upper()}))
