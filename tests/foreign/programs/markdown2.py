"""Markdown to HTML with and without extras."""
import os
import sys

sys.path.insert(0, os.path.join(sys.argv[1], "lib"))
sys.path = [p for p in sys.path if os.path.basename(p) != "programs"]
import markdown2

TEXT = """# Title of *this*

Some **bold** text with `code`, a [link](http://example.com/ "t") and ![image](a.png).
A second line with <b>html</b> & an ampersand, 4 < 5.

* one
* two
    * two a
    * two b

1. first
2. second

> quoted
> text

    code block <x>

Header 2
--------

| a | b |
|---|:-:|
| 1 | 2 |

```python
def f(x):
    return x
```

Term[^1] and ~~gone~~ text -- "quoted".

[^1]: The note.
"""
print(markdown2.markdown(TEXT))
for extras in (["tables"], ["fenced-code-blocks", "strike"], ["footnotes", "smarty-pants"],
               ["header-ids", "toc", "task_list", "cuddled-lists"]):
    html = markdown2.markdown(TEXT, extras=extras)
    print(extras, len(html))
    print(html)
    if getattr(html, "toc_html", None):
        print(html.toc_html)
