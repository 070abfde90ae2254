"""A Pascal interpreter: tokens, tree, semantic checks, a run with nested procedures."""
import os
import sys

folder = os.path.join(sys.argv[1], "part19")
sys.path.insert(0, folder)
import spi

with open(os.path.join(folder, "part19.pas")) as file:
    SAMPLE = file.read()
PROGRAMS = [SAMPLE, """
program Main;
   var x, y: integer; z: real;
   procedure Alpha(a : integer; b : integer);
   var x : integer;
      procedure Beta(a : integer; b : integer);
      var x : integer;
      begin x := a * 10 + b * 2; end;
   begin
      x := (a + b ) * 2;
      Beta(5, 10);
   end;
begin { Main }
   y := 7;
   x := (y + 3) * 3 div 2;
   z := 10 / 4 + 3.14;
   Alpha(3 + 5, 7);
end.
""", "program Bad; begin x := 1; end.", "program Bad; var a : integer; a : real; begin end.",
            "program Bad; begin x := ; end.", "program Bad begin end.", "program B; var a : integer; begin a := 1 ? 2 end.",
            "program B; procedure P(a : integer); begin end; begin P(1, 2); end."]


def tokens(text):
    lexer = spi.Lexer(text)
    while True:
        token = lexer.get_next_token()
        yield token
        if token.type == spi.TokenType.EOF:
            return


for text in PROGRAMS:
    try:
        all_tokens = list(tokens(text))
        print(len(all_tokens), all_tokens[:4], all_tokens[-1])
        tree = spi.Parser(spi.Lexer(text)).parse()
        spi.SemanticAnalyzer().visit(tree)
        interpreter = spi.Interpreter(tree)
        interpreter.interpret()
        print("finished", interpreter.call_stack)
    except spi.Error as error:
        print(type(error).__name__, error.message)
