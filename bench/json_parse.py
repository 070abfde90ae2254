# A JSON reader and writer written in the language: characters, slices, dicts, recursion.
class Parser:
    def __init__(self, text):
        self.text = text
        self.pos = 0

    def skip(self):
        text = self.text
        pos = self.pos
        n = len(text)
        while pos < n and text[pos] in " \n\t\r":
            pos += 1
        self.pos = pos

    def value(self):
        self.skip()
        ch = self.text[self.pos]
        if ch == "{":
            return self.object()
        if ch == "[":
            return self.array()
        if ch == '"':
            return self.string()
        if ch == "t":
            self.pos += 4
            return True
        if ch == "f":
            self.pos += 5
            return False
        if ch == "n":
            self.pos += 4
            return None
        return self.number()

    def object(self):
        result = {}
        self.pos += 1
        self.skip()
        if self.text[self.pos] == "}":
            self.pos += 1
            return result
        while True:
            self.skip()
            key = self.string()
            self.skip()
            self.pos += 1
            result[key] = self.value()
            self.skip()
            ch = self.text[self.pos]
            self.pos += 1
            if ch == "}":
                return result

    def array(self):
        result = []
        self.pos += 1
        self.skip()
        if self.text[self.pos] == "]":
            self.pos += 1
            return result
        while True:
            result.append(self.value())
            self.skip()
            ch = self.text[self.pos]
            self.pos += 1
            if ch == "]":
                return result

    def string(self):
        text = self.text
        start = self.pos + 1
        pos = start
        while text[pos] != '"':
            pos += 1
        self.pos = pos + 1
        return text[start:pos]

    def number(self):
        text = self.text
        start = self.pos
        pos = start
        n = len(text)
        real = False
        while pos < n and text[pos] in "0123456789+-.eE":
            if text[pos] in ".eE":
                real = True
            pos += 1
        self.pos = pos
        return float(text[start:pos]) if real else int(text[start:pos])


def write(value, out):
    if isinstance(value, dict):
        out.append("{")
        first = True
        for key in value:
            if not first:
                out.append(",")
            first = False
            out.append('"')
            out.append(key)
            out.append('":')
            write(value[key], out)
        out.append("}")
    elif isinstance(value, list):
        out.append("[")
        first = True
        for item in value:
            if not first:
                out.append(",")
            first = False
            write(item, out)
        out.append("]")
    elif isinstance(value, str):
        out.append('"')
        out.append(value)
        out.append('"')
    elif value is True:
        out.append("true")
    elif value is False:
        out.append("false")
    elif value is None:
        out.append("null")
    else:
        out.append(str(value))


def main():
    rows = []
    for i in range(700):
        rows.append('{"id": %d, "name": "item %d", "tags": ["a", "bb", "ccc"], "price": %d.25, "on": %s, "none": null}'
                    % (i, i, i, "true" if i % 2 else "false"))
    text = "[" + ", ".join(rows) + "]"
    size = 0
    for _ in range(60):
        data = Parser(text).value()
        out = []
        write(data, out)
        size += len("".join(out))
    print(len(data), size, data[5]["name"], data[6]["price"])


main()
